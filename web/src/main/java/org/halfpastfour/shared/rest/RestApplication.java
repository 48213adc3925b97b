package org.halfpastfour.shared.rest;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;

/** Everything REST lives below /api/v1. */
@ApplicationPath("/v1")
public class RestApplication extends Application {}
