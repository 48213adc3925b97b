package org.halfpastfour.testing;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.List;
import java.util.stream.Stream;

/** What people trip over when they look at a page: found by measuring what it shows. */
public final class Looks {

    /** Buttons beside each other are of one height, and none is smaller than a finger. */
    private static final String BUTTONS = """
            () => {
              const shown = [...document.querySelectorAll('vaadin-button, .button-link')].filter(each => each.checkVisibility());
              return [...new Set(shown.map(each => each.parentElement))].flatMap(row => {
                const all = shown.filter(each => each.parentElement === row)
                  .map(each => ({ text: each.innerText || each.ariaLabel, box: each.getBoundingClientRect() }));
                const low = all.filter(each => each.box.height < 43.5).map(each => `${each.text} is low: ${each.box.height}`);
                const uneven = all.flatMap((one, at) => all.slice(at + 1)
                  .filter(other => one.box.top < other.box.bottom && other.box.top < one.box.bottom)
                  .filter(other => Math.abs(one.box.height - other.box.height) > 1)
                  .map(other => `${one.text} is ${one.box.height} high, ${other.text} ${other.box.height}`));
                return [...low, ...uneven];
              });
            }""";

    /** No level of headings is left out. */
    private static final String HEADINGS = """
            () => {
              const all = [...document.querySelectorAll('main :is(h1, h2, h3, h4, h5, h6)')].filter(each => each.checkVisibility());
              return all.filter((each, at) => Number(each.localName[1]) > (at ? Number(all[at - 1].localName[1]) : 0) + 1)
                .map(each => `${each.localName} ${each.textContent}`);
            }""";

    /** Lines below each other are a list, unless each has a heading of its own. */
    private static final String LISTS = """
            () => [...document.querySelectorAll('main *')].flatMap(parent => {
              const lines = /^(person-line|participant|listed|city-row|family-link|room-row|holiday-line|grant-line)$/;
              const children = [...parent.children].filter(each => each.checkVisibility());
              const kind = [...(children[0] ? children[0].classList : [])].find(each => lines.test(each));
              const alike = children.filter(each => kind && each.classList.contains(kind));
              const isHeaded = alike.every(each => each.querySelector('h2, h3, h4'));
              const isList = parent.matches('ul, ol, [role=list]') && alike.every(each => each.matches('li, [role=listitem]'));
              return alike.length < 2 || isHeaded || isList ? [] : [`${parent.className} > ${kind} is no list`];
            })""";

    private Looks() {}

    /** What is wrong with how the page looks, as a reader would say it. */
    static List<String> faults(Page page) {
        return Stream.of(BUTTONS, HEADINGS, LISTS)
                .flatMap(check -> ((List<?>) page.evaluate(check)).stream())
                .map(String::valueOf)
                .distinct()
                .toList();
    }

    public static void assertAlike(Page page) {
        assertThat(faults(page)).as("looks of " + page.url()).isEmpty();
    }
}
