package dev.beian.filing;

/** What is bought of a provider to serve a website. */
public enum ServerProduct {
  /** A cloud server. */
  CLOUD_SERVER,

  /** A lightweight application server. */
  LIGHT_SERVER,

  /** Virtual hosting. */
  VIRTUAL_HOST,

  /** A website building service. */
  WEBSITE_BUILDER,

  /** A NAT gateway. */
  NAT_GATEWAY,

  /** An IPv6 gateway. */
  IPV6_GATEWAY,

  /** A load balancer. */
  LOAD_BALANCER,

  /** A package of serverless functions. */
  SERVERLESS,

  /** A product of the marketplace. */
  MARKETPLACE,

  /** A filing authorisation code in place of a server. */
  AUTHORIZATION_CODE,

  /** Object storage. */
  OBJECT_STORAGE,

  /** A content delivery network. */
  CDN,

  /** A web application firewall. */
  WAF,

  /** Protection from denial of service. */
  ANTI_DDOS
}
