import config from '@payload-config'

import { handleApi } from '@/endpoints/handleApi'

const handle = (request: Request): Promise<Response> => handleApi(config, request)

export { handle as DELETE, handle as GET, handle as PATCH, handle as POST, handle as PUT }
