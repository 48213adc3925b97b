package org.halfpastfour.testing;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * What axe-core finds serious or critical on a page. Its script stays in the page. Contrast takes most of its time and goes by colours,
 * sizes and weights alone: it is looked at wherever a page shows a combination that no page before was found sound with.
 */
final class Axe {

    private static final String SCRIPT = script();

    private static final String IS_THERE = "() => Boolean(window.axe)";

    /** Every combination of text and what lies behind it, in the order from the text up to what lets nothing through. */
    private static final String COMBINATIONS = """
            () => {
              const found = new Set();
              const above = each => each.assignedSlot || each.parentElement || each.getRootNode().host || null;
              const behind = each => {
                const style = getComputedStyle(each);
                const own = [style.backgroundColor, style.backgroundImage, style.opacity, style.filter].join(' ');
                const isEnd = /^rgb\\(/.test(style.backgroundColor) || !above(each);
                return isEnd ? own : own + ' / ' + behind(above(each));
              };
              const isSaid = each => [...each.childNodes].some(node => node.nodeType === Node.TEXT_NODE && node.data.trim());
              const walk = root => root.querySelectorAll('*').forEach(each => {
                if (isSaid(each) && each.checkVisibility()) {
                  const style = getComputedStyle(each);
                  found.add([style.color, style.fontSize, style.fontWeight, style.textShadow, behind(each)].join(' | '));
                }
                if (each.shadowRoot) {
                  walk(each.shadowRoot);
                }
              });
              walk(document.body);
              return [...found];
            }""";

    private static final String RUN = """
            async contrast => {
              const report = await axe.run(document, {
                resultTypes: ['violations'],
                rules: { 'color-contrast': { enabled: contrast } }
              });
              return report.violations.filter(rule => ['serious', 'critical'].includes(rule.impact))
                .map(rule => `${rule.id}: ${rule.help} ${rule.nodes.slice(0, 3).map(node => node.html)}`);
            }""";

    /** Of all pages of this process. */
    private static final Set<Object> SOUND = new HashSet<>();

    private Axe() {}

    static List<String> faults(Page page) {
        if (!(Boolean) page.evaluate(IS_THERE)) {
            page.evaluate(SCRIPT);
        }
        List<?> shown = (List<?>) page.evaluate(COMBINATIONS);
        List<String> faults = ((List<?>) page.evaluate(RUN, !SOUND.containsAll(shown)))
                .stream().map(String::valueOf).toList();
        if (faults.isEmpty()) {
            SOUND.addAll(shown);
        }
        return faults;
    }

    private static String script() {
        try (InputStream file = Objects.requireNonNull(Axe.class.getResourceAsStream("/axe.min.js"))) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
