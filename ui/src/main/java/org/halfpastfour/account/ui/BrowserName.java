package org.halfpastfour.account.ui;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A browser in a few words, for its owner to recognise: what it says of itself, which may be anything. */
final class BrowserName {

    private static final int LONGEST_READ = 400;

    /** In this order: most call themselves by the names of others, too. */
    private static final List<Map.Entry<Pattern, String>> PROGRAMS = List.of(
            named("MicroMessenger/", "微信 WeChat"),
            named("(?:Edg|EdgA|EdgiOS)/", "Edge"),
            named("(?:Firefox|FxiOS)/", "Firefox"),
            named("HuaweiBrowser/", "Huawei Browser"),
            named("MiuiBrowser/", "Mi Browser"),
            named("(?:Chrome|CriOS)/", "Chrome"),
            named("Version/.*Safari/", "Safari"));

    private static final List<Map.Entry<Pattern, String>> SYSTEMS = List.of(
            named("OpenHarmony|HarmonyOS", "HarmonyOS"),
            named("Android", "Android"),
            named("iPhone", "iPhone"),
            named("iPad", "iPad"),
            named("Windows", "Windows"),
            named("Mac OS X", "macOS"),
            named("Linux", "Linux"));

    private BrowserName() {}

    /** Empty when nothing is known of it. */
    static Optional<String> of(@Nullable String userAgent) {
        String said = userAgent == null ? "" : userAgent.substring(0, Math.min(userAgent.length(), LONGEST_READ));
        String name = Stream.of(PROGRAMS, SYSTEMS)
                .flatMap(known -> first(known, said).stream())
                .collect(Collectors.joining(" · "));
        return Optional.of(name).filter(found -> !found.isEmpty());
    }

    private static Optional<String> first(List<Map.Entry<Pattern, String>> known, String said) {
        return known.stream()
                .filter(each -> each.getKey().matcher(said).find())
                .map(Map.Entry::getValue)
                .findFirst();
    }

    private static Map.Entry<Pattern, String> named(String pattern, String name) {
        return Map.entry(Pattern.compile(pattern), name);
    }
}
