package org.halfpastfour.feed.rest;

import java.net.URI;
import java.util.UUID;

/**
 * A calendar that was opened.
 *
 * @param id to switch it off by
 * @param address where calendars find it; it is told here and never again
 */
public record FeedJson(UUID id, URI address) {}
