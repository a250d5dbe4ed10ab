import { withPayload } from '@payloadcms/next/withPayload'
import type { NextConfig } from 'next'

const nextConfig: NextConfig = {
  poweredByHeader: false,
  reactStrictMode: true,
  images: { unoptimized: true },
  // Starts threads from files of its own, which are none of the build.
  serverExternalPackages: ['piscina'],
  // `npm test` checks the types of everything; a start need not check them once more.
  typescript: { ignoreBuildErrors: true },
  // The server script caps bodies while they stream; a lower limit here would cut uploads in silence.
  experimental: { proxyClientMaxBodySize: '60mb' },
}

export default {
  ...withPayload(nextConfig, { devBundleServerPackages: false }),
  // Payload would ask every browser which colours it prefers (Accept-CH, Critical-CH).
  headers: () => Promise.resolve([]),
} satisfies NextConfig
