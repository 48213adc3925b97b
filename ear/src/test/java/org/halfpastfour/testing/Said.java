package org.halfpastfour.testing;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Properties;

/** What the pages say, by its key. */
public final class Said {

    private static final Path PAGES = Path.of("..", "ui", "src", "main", "resources", "vaadin-i18n");
    private static final Path ERRORS = Path.of("..", "ejb", "src", "main", "resources", "texts");

    private Said() {}

    /** A text of a feature's pages, in the language of the setting. */
    public static String on(Setting setting, String key) {
        String feature = key.substring(0, key.indexOf('.'));
        return text(PAGES, "translations-" + feature + setting.says("", "_en"), key);
    }

    /** What is said about an error of the API, in the language of the setting. */
    public static String error(Setting setting, String code) {
        return text(ERRORS, "errors-web" + setting.says("", "_en"), "error." + code);
    }

    private static String text(Path folder, String name, String key) {
        var texts = new Properties();
        try (Reader in = Files.newBufferedReader(folder.resolve(name + ".properties"))) {
            texts.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Objects.requireNonNull(texts.getProperty(key), key);
    }
}
