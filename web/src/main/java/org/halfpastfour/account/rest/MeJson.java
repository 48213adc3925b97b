package org.halfpastfour.account.rest;

import java.util.List;
import java.util.UUID;

/** The answer of {@code GET /me}; lists are empty where there is nothing. */
public record MeJson(
        String account,
        String name,
        String language,
        List<String> roles,
        List<Home> homes,
        List<Id> households,
        List<Id> cases) {

    public record Home(UUID id, String name) {}

    public record Id(UUID id) {}
}
