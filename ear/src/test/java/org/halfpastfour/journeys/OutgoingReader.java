package org.halfpastfour.journeys;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.halfpastfour.testing.Journey;

/** The city office at "Outgoing messages": what was told of a home since it looked last, as each receiver reads it, in both languages. */
final class OutgoingReader {

    private final Page city;
    private final TermScene scene;
    private final Set<String> read = new HashSet<>();

    /** What was told before is not of the term. */
    OutgoingReader(Page city, TermScene scene) {
        this.city = city;
        this.scene = scene;
        rows().forEach(row -> read.add(row.getAttribute("href")));
    }

    /** By "receiver: kind" what stands there, of messages that were not read before. */
    Map<String, String> told() {
        scene.tenMinutesPass();
        scene.tellWhatIsDue();
        Map<String, String> told = new LinkedHashMap<>();
        for (Locator row : rows()) {
            String href = row.getAttribute("href");
            if (read.add(href)) {
                told.put(href, row.innerText());
            }
        }
        Map<String, String> texts = new LinkedHashMap<>();
        told.forEach((href, line) -> texts.merge(key(line), text(href), (one, other) -> one + "\n\nTWICE\n\n" + other));
        return texts;
    }

    private List<Locator> rows() {
        Journey.open(city, "/city/messages?home=" + scene.home());
        Journey.waitUntilCalm(city);
        return city.locator("main a[href^='city/messages/']").all();
    }

    private static String key(String line) {
        List<String> parts = List.of(line.split("\\R"));
        return parts.get(1).split(" · ", -1)[1] + ": " + parts.getFirst();
    }

    /** From one message to the next the application stays open. */
    private String text(String href) {
        city.evaluate("""
                href => {
                    document.querySelectorAll('main .city-columns').forEach(read => read.setAttribute('data-read', ''));
                    const link = document.createElement('a');
                    link.href = href;
                    document.body.append(link);
                    link.click();
                    link.remove();
                }""", href);
        city.waitForURL(url -> url.endsWith(href));
        Journey.waitUntilCalm(city);
        return city.locator("main .city-columns:not([data-read])").innerText();
    }
}
