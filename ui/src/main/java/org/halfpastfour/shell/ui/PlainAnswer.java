package org.halfpastfour.shell.ui;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.Base64;
import java.util.Locale;
import org.halfpastfour.shared.DatabaseAway;
import org.jspecify.annotations.Nullable;

/**
 * What is answered where no page can be shown: calm words, and when to come again. A browser that asks for a page gets a
 * short one in its language, which comes again by itself; everything else gets the words in both languages.
 */
public final class PlainAnswer {

    private static final String STYLE = """
            :root { color-scheme: light dark; }
            body { font: 16px/1.6 system-ui, "PingFang SC", "Noto Sans CJK SC", "Microsoft YaHei", sans-serif;
              max-width: 32rem; margin: 15vh auto 0; padding: 0 1.25rem; }
            h1 { font-size: 1.5rem; line-height: 1.3; }
            """;

    /** This style, and nothing else that anybody could put into the page. */
    private static final String POLICY = "default-src 'none'; style-src 'sha256-" + digest(STYLE)
            + "'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

    private static final String PAGE = """
            <!DOCTYPE html>
            <html lang="%s">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <meta http-equiv="refresh" content="%d">
            <title>%s</title>
            <style>%s</style>
            </head>
            <body>
            <main>
            <h1>%s</h1>
            <p>%s</p>
            </main>
            </body>
            </html>
            """;

    private PlainAnswer() {}

    /** 503, for a failure that {@link DatabaseAway} explains. */
    public static void away(HttpServletRequest request, HttpServletResponse response, Throwable failure)
            throws IOException {
        String code = DatabaseAway.code(failure);
        later(
                request,
                response,
                HttpServletResponse.SC_SERVICE_UNAVAILABLE,
                DatabaseAway.pause(failure),
                title(code),
                "error." + code);
    }

    /**
     * Not now.
     *
     * @param title key of a text
     * @param text key of a text
     */
    public static void later(
            HttpServletRequest request,
            HttpServletResponse response,
            int status,
            Duration after,
            String title,
            String text)
            throws IOException {
        long seconds = Math.max(1, after.toSeconds());
        response.setStatus(status);
        response.setHeader("Retry-After", String.valueOf(seconds));
        response.setHeader("Cache-Control", "no-store");
        if (isForReaders(request.getHeader("Accept"))) {
            PageLanguage language = PageLanguage.of(request);
            response.setContentType("text/html;charset=UTF-8");
            response.setHeader("Content-Security-Policy", POLICY);
            response.getWriter().write(page(language, seconds, title, text));
        } else {
            response.setContentType("text/plain;charset=UTF-8");
            response.getWriter().write(words(text));
        }
        // Sent at once: a container that is told of a failure puts a page of its own in place of what is not
        response.flushBuffer();
    }

    /** Over the words about what {@link DatabaseAway#code} names. */
    static String title(String code) {
        return code.equals(DatabaseAway.NO_ROOM) ? "shell.no-room.title" : "shell.away.title";
    }

    private static boolean isForReaders(@Nullable String accepted) {
        return accepted != null && accepted.toLowerCase(Locale.ROOT).contains("text/html");
    }

    private static String page(PageLanguage language, long seconds, String title, String text) {
        String said = escaped(title, language);
        return PAGE.formatted(language.tag(), seconds, said, STYLE, said, escaped(text, language));
    }

    private static String escaped(String key, PageLanguage language) {
        return Translations.say(key, language.locale())
                .replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;");
    }

    private static String words(String text) {
        return Translations.say(text, PageLanguage.CHINESE.locale()) + "\n"
                + Translations.say(text, PageLanguage.ENGLISH.locale()) + "\n";
    }

    private static String digest(String style) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(style.getBytes(StandardCharsets.UTF_8));
            return Base64.getEncoder().encodeToString(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
