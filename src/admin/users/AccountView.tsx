import { AccountView as PayloadAccountView } from '@payloadcms/next/views'
import type { AdminViewServerProps } from 'payload'

import { OwnAccount } from './OwnAccount.client'

type Props = AdminViewServerProps & { doc?: unknown }

/**
 * Payload's page of one's own account, the one record on whose page it takes no button of the
 * collection. It asks for this view twice: as the page, and within it, with the record, as its form.
 */
export const AccountView = (props: Props) =>
  props.doc ? <OwnAccount /> : <PayloadAccountView {...props} />
