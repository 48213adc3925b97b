package org.halfpastfour.shell.ui;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import org.halfpastfour.shared.DatabaseAway;

/** What is answered where no page can be shown: calm words in both languages, and when to come again. */
public final class PlainAnswer {

    private static final String AWAY = """
            系统暂时连不上数据，没有保存任何内容。请过几秒钟再试。
            The data is out of reach for a moment, and nothing was saved. Please try again in a few seconds.
            """;

    private PlainAnswer() {}

    /** 503, for a failure that {@link DatabaseAway} explains. */
    public static void away(HttpServletResponse response) throws IOException {
        later(response, HttpServletResponse.SC_SERVICE_UNAVAILABLE, Duration.ofSeconds(DatabaseAway.SECONDS), AWAY);
    }

    public static void later(HttpServletResponse response, int status, Duration after, String words)
            throws IOException {
        response.setStatus(status);
        response.setHeader("Retry-After", String.valueOf(Math.max(1, after.toSeconds())));
        response.setContentType("text/plain;charset=UTF-8");
        response.getWriter().write(words);
        // Sent at once: a container that is told of a failure puts a page of its own in place of what is not
        response.flushBuffer();
    }
}
