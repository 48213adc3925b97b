package org.halfpastfour.shared.rest;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;
import org.eclipse.microprofile.openapi.annotations.OpenAPIDefinition;
import org.eclipse.microprofile.openapi.annotations.enums.SecuritySchemeIn;
import org.eclipse.microprofile.openapi.annotations.enums.SecuritySchemeType;
import org.eclipse.microprofile.openapi.annotations.info.Info;
import org.eclipse.microprofile.openapi.annotations.info.License;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.security.SecurityScheme;

/** Everything REST lives below /api/v1. */
@ApplicationPath("/v1")
@OpenAPIDefinition(
        info =
                @Info(
                        title = "四点半 Half Past Four",
                        version = "1",
                        description =
                                "Sessions, bookings and attendance of youth homes. Errors are application/problem+json;"
                                        + " every unsafe method takes an Idempotency-Key; under /cases only a new contact does. A body has at most 256 KB, 20 levels and"
                                        + " 20,000 names, values and brackets; names and numbers in it at most 100 characters. A"
                                        + " picture is a JPEG or PNG of at most 9 MB, from who was answered before.",
                        license = @License(name = "Apache-2.0")),
        security = {@SecurityRequirement(name = "basic"), @SecurityRequirement(name = "session")})
@SecurityScheme(securitySchemeName = "basic", type = SecuritySchemeType.HTTP, scheme = "basic")
@SecurityScheme(
        securitySchemeName = "session",
        type = SecuritySchemeType.APIKEY,
        in = SecuritySchemeIn.COOKIE,
        apiKeyName = "JSESSIONID",
        description = "By TLS the cookie is called __Host-JSESSIONID.")
public class RestApplication extends Application {}
