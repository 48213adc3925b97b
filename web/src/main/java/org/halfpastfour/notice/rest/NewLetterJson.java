package org.halfpastfour.notice.rest;

import java.util.UUID;
import org.halfpastfour.home.HomeId;
import org.halfpastfour.notice.Addressed;
import org.halfpastfour.notice.NoticeError;
import org.halfpastfour.notice.WriteCircular;
import org.halfpastfour.programme.SeriesId;
import org.halfpastfour.programme.SessionId;
import org.halfpastfour.shared.Checks;
import org.jspecify.annotations.Nullable;

/**
 * The body of {@code POST /homes/{id}/messages}.
 *
 * @param to the families of a session or of a series, or of the home itself
 */
public record NewLetterJson(
        @Nullable To to, @Nullable String title, @Nullable String body) {

    /** One of the three. */
    public record To(
            @Nullable UUID session,
            @Nullable UUID series,
            @Nullable UUID home) {}

    WriteCircular command(HomeId home) {
        new Checks().notNull("to", to).orThrow();
        To named = to == null ? new To(null, null, null) : to;
        new Checks()
                .that(
                        isOne(named) && (named.home() == null || named.home().equals(home.value())),
                        "to",
                        NoticeError.TO_ONE)
                .orThrow();
        return new WriteCircular(
                new Addressed(
                        home,
                        named.session() == null ? null : SessionId.of(named.session()),
                        named.series() == null ? null : SeriesId.of(named.series())),
                title == null ? "" : title,
                body == null ? "" : body);
    }

    private static boolean isOne(To named) {
        int some =
                (named.session() == null ? 0 : 1) + (named.series() == null ? 0 : 1) + (named.home() == null ? 0 : 1);
        return some == 1;
    }
}
