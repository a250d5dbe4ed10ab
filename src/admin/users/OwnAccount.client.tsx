'use client'

import { DefaultEditView } from '@payloadcms/ui'
import type { DocumentViewClientProps } from 'payload'

import { SaveButton } from '@/admin/SaveButton.client'

/** It takes what it needs from its context; Payload passes none of these here either. */
const NOTHING = {} as DocumentViewClientProps

/** The form of one's own account, with the button of every other record. */
export const OwnAccount = () => <DefaultEditView {...NOTHING} SaveButton={<SaveButton />} />
