package org.halfpastfour.port;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import org.jspecify.annotations.Nullable;

/** A refusal as a browser shows it: in both languages, first in the one that was asked for, and with nothing to load. */
final class RefusalPage {

    static final String TYPE = "text/html;charset=UTF-8";

    private static final String STYLE = """
            :root { color-scheme: light dark; }
            body { font: 17px/1.6 system-ui, sans-serif; max-width: 34rem; margin: 15vh auto 0; padding: 0 1.25rem; }
            h1 { font-size: 1.25rem; }
            .other { opacity: 0.75; font-size: 0.9375rem; margin-top: 1.5rem; }
            """;

    /** This style, and nothing else that anybody could put into the page. */
    static final String POLICY = SecurityHeaders.NOTHING + "; style-src 'sha256-" + digest(STYLE) + "'";

    private static final String PAGE = """
            <!DOCTYPE html>
            <html lang="%s">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <title>%s</title>
            <style>%s</style>
            </head>
            <body>
            <main>
            <h1>%s</h1>
            <p>%s</p>
            <p class="other" lang="%s">%s</p>
            </main>
            </body>
            </html>
            """;

    private RefusalPage() {}

    /** Whether who asks shows pages. */
    static boolean isWanted(@Nullable String accepted) {
        return accepted != null && accepted.contains("text/html");
    }

    static String of(PortRefusal refusal, boolean english) {
        String name = english ? "Half Past Four" : "四点半";
        return PAGE.formatted(
                language(english),
                name,
                STYLE,
                name,
                RefusalTexts.of(refusal, english),
                language(!english),
                RefusalTexts.of(refusal, !english));
    }

    static String language(boolean english) {
        return english ? "en" : "zh-CN";
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
