package org.halfpastfour.account.ui;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A browser in a few words, for its owner to recognise: what it says of itself, which may be anything. */
final class BrowserName {

    private static final int LONGEST_READ = 400;

    /** In this order: most call themselves by the names of others, too. */
    private static final List<Known> PROGRAMS = List.of(
            new Known("微信 WeChat", "MicroMessenger/"),
            new Known("Edge", "Edg/", "EdgA/", "EdgiOS/"),
            new Known("Firefox", "Firefox/", "FxiOS/"),
            new Known("华为浏览器 Huawei", "HuaweiBrowser/"),
            new Known("小米浏览器 Mi", "MiuiBrowser/"),
            new Known("Chrome", "Chrome/", "CriOS/"),
            new Known("Safari", "Safari/"));

    private static final List<Known> SYSTEMS = List.of(
            new Known("HarmonyOS", "OpenHarmony", "HarmonyOS"),
            new Known("Android", "Android"),
            new Known("iPhone", "iPhone"),
            new Known("iPad", "iPad"),
            new Known("Windows", "Windows"),
            new Known("macOS", "Mac OS X"),
            new Known("Linux", "Linux"));

    private BrowserName() {}

    /** Empty when nothing is known of it. */
    static Optional<String> of(@Nullable String userAgent) {
        String said = userAgent == null ? "" : userAgent.substring(0, Math.min(userAgent.length(), LONGEST_READ));
        String name = Stream.of(PROGRAMS, SYSTEMS)
                .flatMap(known -> first(known, said).stream())
                .collect(Collectors.joining(" · "));
        return Optional.of(name).filter(found -> !found.isEmpty());
    }

    private static Optional<String> first(List<Known> known, String said) {
        return known.stream()
                .filter(each -> each.signs().stream().anyMatch(said::contains))
                .map(Known::name)
                .findFirst();
    }

    /** What calls itself by one of these signs. */
    private record Known(String name, List<String> signs) {

        Known(String name, String... signs) {
            this(name, List.of(signs));
        }
    }
}
