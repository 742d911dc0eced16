User-agent: *
Allow: /

<#list sitemaps as sitemap>
Sitemap: ${sitemap}
</#list>
