package org.halfpastfour.port;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Properties;
import org.jspecify.annotations.Nullable;

/** The texts of the API's errors, from the same files; the build puts them beside this class. */
final class RefusalTexts {

    private static final Properties CHINESE = read("errors-web.properties");
    private static final Properties ENGLISH = read("errors-web_en.properties");

    private RefusalTexts() {}

    static String of(PortRefusal refusal, boolean english) {
        return (english ? ENGLISH : CHINESE).getProperty("error." + refusal.code(), refusal.code());
    }

    /** What is asked for first counts, as in the API. */
    static boolean isEnglish(@Nullable String accepted) {
        return accepted != null && accepted.strip().toLowerCase(Locale.ROOT).matches("en([-;,].*)?");
    }

    private static Properties read(String name) {
        Properties texts = new Properties();
        try (InputStream in = RefusalTexts.class.getResourceAsStream("/texts/" + name)) {
            if (in != null) {
                texts.load(new InputStreamReader(in, StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return texts;
    }
}
