package org.halfpastfour.notice;

import java.util.Map;
import java.util.Optional;

/** What an operator sets for the channels: environment variables, of which an empty one counts as none. */
record ChannelSettings(Map<String, String> variables) {

    ChannelSettings {
        variables = Map.copyOf(variables);
    }

    static ChannelSettings ofThisServer() {
        return new ChannelSettings(System.getenv());
    }

    /** Nobody is written to who was invented, whatever is set: behind a made-up number somebody may be. */
    boolean isDemo() {
        return find("HPF_DEMO").filter(kind -> !kind.equals("none")).isPresent();
    }

    Optional<String> find(String name) {
        return Optional.ofNullable(variables.get(name)).map(String::strip).filter(value -> !value.isEmpty());
    }

    String get(String name, String otherwise) {
        return find(name).orElse(otherwise);
    }

    /** Refused by name when it is missing, as whatever needs it cannot work. */
    String must(String name) {
        return find(name).orElseThrow(() -> new IllegalStateException(name + " is not set"));
    }

    int number(String name, int otherwise) {
        try {
            return find(name).map(Integer::valueOf).orElse(otherwise);
        } catch (NumberFormatException none) {
            throw new IllegalStateException(name + " is not a number", none);
        }
    }

    /** Where people find the pages, if that was said. */
    Optional<String> pages() {
        return find("HPF_PUBLIC_URL").map(url -> url.endsWith("/") ? url.substring(0, url.length() - 1) : url);
    }
}
