package org.halfpastfour.programme.rest;

import java.time.LocalDate;
import java.util.List;
import org.halfpastfour.programme.Clash;
import org.halfpastfour.programme.PlannedDate;
import org.halfpastfour.programme.SeriesPreview;
import org.jspecify.annotations.Nullable;

/** What would come when a series goes on: every date, in or out, why, and what stands in the way of it. */
public record ExtensionPreviewJson(int sessions, List<DateJson> dates) {

    static ExtensionPreviewJson from(SeriesPreview preview) {
        return new ExtensionPreviewJson(
                preview.sessions(), preview.dates().stream().map(DateJson::from).toList());
    }

    /** @param clash a code such as {@code room-taken}, or null */
    public record DateJson(
            LocalDate date,
            boolean held,
            String reason,
            @Nullable String clash) {

        static DateJson from(PlannedDate date) {
            Clash clash = date.clash();
            return new DateJson(
                    date.occurrence().date(),
                    date.occurrence().held(),
                    date.occurrence().reason().code(),
                    clash == null ? null : clash.code());
        }
    }
}
