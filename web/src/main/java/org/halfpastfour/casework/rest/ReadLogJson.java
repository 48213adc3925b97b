package org.halfpastfour.casework.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.halfpastfour.casework.LogView;
import org.halfpastfour.shared.Page;
import org.jspecify.annotations.Nullable;

/** A part of the log of one case; the last part says {@code "next":null}. */
public record ReadLogJson(
        List<LineJson> items,

        @JsonInclude(JsonInclude.Include.ALWAYS) @Nullable String next) {

    static ReadLogJson from(Page<LogView> page) {
        return new ReadLogJson(page.items().stream().map(LineJson::from).toList(), page.next());
    }

    /**
     * One line.
     *
     * @param what an action, or {@code read.} and what was read
     * @param detail what it was read for, or the number under which something was taken out
     * @param emergency whether it was read in an emergency
     */
    public record LineJson(
            UUID id,
            Instant at,
            @Nullable String by,
            String what,
            @Nullable String detail,
            boolean refused,
            boolean emergency) {

        static LineJson from(LogView line) {
            return new LineJson(
                    line.id(), line.at(), line.by(), line.what(), line.detail(), line.refused(), line.glass());
        }
    }
}
