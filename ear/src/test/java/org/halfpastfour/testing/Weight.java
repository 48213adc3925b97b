package org.halfpastfour.testing;

import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import java.net.URI;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** What a page takes over the wire: bytes as they came, heads included; what the browser had kept weighs nothing. */
public final class Weight {

    private final Page page;
    private final Map<String, String> asked = new HashMap<>();
    private final Map<String, Long> came = new HashMap<>();

    public Weight(Page page) {
        this.page = page;
        CDPSession wire = page.context().newCDPSession(page);
        wire.on("Network.requestWillBeSent", this::isAsked);
        wire.on("Network.loadingFinished", this::hasCome);
        wire.send("Network.enable");
    }

    /** What came while this was done, until the page is calm again. */
    public Load of(Runnable done) {
        calm();
        came.clear();
        done.run();
        calm();
        return new Load(Map.copyOf(came));
    }

    private void calm() {
        page.waitForFunction("() => !window.Vaadin?.Flow?.clients"
                + " || Object.values(window.Vaadin.Flow.clients).every(one => !one.isActive || !one.isActive())");
    }

    private void isAsked(JsonObject event) {
        asked.put(
                event.get("requestId").getAsString(),
                event.getAsJsonObject("request").get("url").getAsString());
    }

    private void hasCome(JsonObject event) {
        String url = asked.getOrDefault(event.get("requestId").getAsString(), "");
        if (!url.startsWith("data:")) {
            came.merge(path(url), event.get("encodedDataLength").getAsLong(), Long::sum);
        }
    }

    private static String path(String url) {
        return url.isEmpty() ? url : URI.create(url.replaceAll("[?#].*", "")).getPath();
    }

    /** Bytes by path. */
    public record Load(Map<String, Long> parts) {

        private static final int SHOWN = 6;

        public long bytes() {
            return parts.values().stream().mapToLong(Long::longValue).sum();
        }

        /** The sum, and the heaviest of its parts. */
        @Override
        public String toString() {
            List<String> heaviest = parts.entrySet().stream()
                    .sorted(Map.Entry.<String, Long>comparingByValue(Comparator.reverseOrder()))
                    .limit(SHOWN)
                    .map(part -> part.getKey() + " " + part.getValue())
                    .toList();
            return bytes() + " bytes" + heaviest.stream().collect(Collectors.joining(", ", " (", ")"));
        }
    }
}
