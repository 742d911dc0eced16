User-agent: *
Allow: /

Sitemap: ${sitemapUrl}
