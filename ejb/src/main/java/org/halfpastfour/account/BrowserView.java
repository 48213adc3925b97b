package org.halfpastfour.account;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A browser in which somebody is signed in, for that account.
 *
 * @param name in a few words, when it is one that is known
 */
public record BrowserView(UUID id, @Nullable String name, Instant since) {}
