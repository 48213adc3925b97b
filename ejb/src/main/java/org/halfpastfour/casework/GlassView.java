package org.halfpastfour.casework;

import java.time.Instant;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * That somebody looks, or looked, into a colleague's case in an emergency.
 *
 * @param caseNumber null when who asks does not see the case, and so is the client's name
 * @param by null for an account that is gone
 * @param caseworker whose case it was
 * @param until when it ends, or ended
 * @param live whether it can be read still
 * @param outcome what was seen and done, empty until somebody says it
 * @param lookedBy the supervisor who looked into it
 * @param reads how often each kind of record was read by it
 */
public record GlassView(
        GlassId id,
        ClientId client,
        @Nullable String caseNumber,
        @Nullable String clientName,
        @Nullable String by,
        @Nullable String caseworker,
        GlassReason reason,
        String words,
        Instant at,
        Instant until,
        boolean live,
        String outcome,
        @Nullable String lookedBy,
        @Nullable Instant lookedAt,
        String lookedWords,
        Map<String, Long> reads) {

    public GlassView {
        reads = Collections.unmodifiableSortedMap(new TreeMap<>(reads));
    }
}
