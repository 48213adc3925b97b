package org.halfpastfour.casework;

import java.time.Instant;
import java.util.UUID;

/**
 * What a helper wrote and its caseworker has not looked at.
 *
 * @param name of the client
 * @param helper by name
 */
public record ErrandWaiting(
        UUID id, UUID client, String caseNumber, String name, String helper, ContactKind kind, Instant meetsAt) {}
