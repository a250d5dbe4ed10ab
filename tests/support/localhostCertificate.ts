import { createPrivateKey } from 'node:crypto'

/** Made for tests alone, until 2126: names `localhost`, signed by itself, guards nothing. */
export const LOCALHOST = {
  key: createPrivateKey({
    format: 'jwk',
    key: {
      kty: 'EC',
      crv: 'P-256',
      x: 'mZUM2XSDck6MwrjNII0-AtAemdNpcZCtDBnv0pDBxI0',
      y: 'Cq96ZkjI04wY9gmAcHKcVZxRMr349kteWmgCI8Vtxyc',
      d: 'ncb0c4S3JamkGtW3hlic6cYZeNvWx9QtDXzP2ejyS40',
    },
  }).export({ type: 'pkcs8', format: 'pem' }),
  certificate: `-----BEGIN CERTIFICATE-----
MIIBlDCCATugAwIBAgIUIjNifjjudeA6rMYdDUjGgKRDDPAwCgYIKoZIzj0EAwIw
FDESMBAGA1UEAwwJbG9jYWxob3N0MCAXDTI2MTEyODA5NDI1N1oYDzIxMjYxMTA0
MDk0MjU3WjAUMRIwEAYDVQQDDAlsb2NhbGhvc3QwWTATBgcqhkjOPQIBBggqhkjO
PQMBBwNCAASZlQzZdINyTozCuM0gjT4C0B6Z02lxkK0MGe/SkMHEjQqvemZIyNOM
GPYJgHBynFWcUTK9+PZLXlpoAiPFbccno2kwZzAdBgNVHQ4EFgQUfBp2ykgjTmOq
UcFlpCuxUmwBSqowHwYDVR0jBBgwFoAUfBp2ykgjTmOqUcFlpCuxUmwBSqowDwYD
VR0TAQH/BAUwAwEB/zAUBgNVHREEDTALgglsb2NhbGhvc3QwCgYIKoZIzj0EAwID
RwAwRAIgSpTOT6QR01UZ/0GmPcfQCjfuVKOf8l+ryaxnzf1TCToCICPpRZt6DF+J
s2AkRG1ylbd0SJqPWBcDMFavlvR98Ipl
-----END CERTIFICATE-----
`,
}
