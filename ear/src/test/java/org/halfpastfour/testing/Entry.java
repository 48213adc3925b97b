package org.halfpastfour.testing;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import java.util.List;
import java.util.Optional;

/** Something that a hand has entered in a form, and that is to be found there again. */
public final class Entry {

    private static final String WORD = "写到一半7";
    private static final String NUMBER = "7";
    private static final String USABLE = ":not([readonly]):not([disabled]):visible";
    private static final List<String> TEXTS =
            List.of("vaadin-text-area", "vaadin-text-field", "vaadin-password-field", "vaadin-email-field");
    private static final List<String> CHOICES = List.of("vaadin-checkbox", "vaadin-radio-button");

    private final Locator form;
    private final String way;
    private final String name;
    private final String value;

    private Entry(Locator form, String way, String name, String value) {
        this.form = form;
        this.way = way;
        this.name = name;
        this.value = value;
    }

    /** Whether the form has a field for work. */
    public static boolean isPossibleIn(Locator form) {
        return fieldIn(form).isPresent();
    }

    /** Enters something in the first field that takes it; nothing where the form has no field for work. */
    public static Optional<Entry> in(Locator form) {
        return fieldIn(form).map(kind -> enter(form, kind));
    }

    private static Optional<String> fieldIn(Locator form) {
        return Optional.ofNullable((String) form.evaluate("""
                        (form, [texts, choices]) => {
                          const usable = field => field.checkVisibility() && !field.disabled && !field.readonly
                              && !field.closest('[data-exempt], form') && !field.closest('[disabled]');
                          const first = kinds => [...form.querySelectorAll(kinds)].find(usable);
                          const field = first(texts.join(',')) || first('vaadin-integer-field')
                              || first('vaadin-radio-button:not([checked])') || first(choices.join(','))
                              || first('vaadin-date-picker, vaadin-time-picker, vaadin-select');
                          if (!field) return null;
                          document.querySelectorAll('[data-entered]').forEach(one => one.removeAttribute('data-entered'));
                          field.dataset.entered = field.tagName.toLowerCase();
                          return field.dataset.entered;
                        }""", List.of(TEXTS, CHOICES)));
    }

    private static Entry enter(Locator form, String kind) {
        Locator field = form.locator("[data-entered]" + USABLE).first();
        String name = (String) field.evaluate("field => (field.closest('[data-field]') || field).dataset.field || ''");
        if (CHOICES.contains(kind)) {
            field.locator("input").click(new Locator.ClickOptions().setForce(true));
            return new Entry(form, "checked", name, String.valueOf(field.evaluate("field => field.checked")));
        }
        if (TEXTS.contains(kind) || kind.equals("vaadin-integer-field")) {
            Locator input = field.locator("input, textarea").first();
            input.click();
            input.fill(kind.equals("vaadin-integer-field") ? other(input) : WORD);
            return new Entry(form, "value", name, input.inputValue());
        }
        String value = (String) field.evaluate("""
                field => {
                  const items = [...field.querySelectorAll('vaadin-select-item')].map(item => item.value);
                  const kinds = { 'vaadin-date-picker': '2031-05-06', 'vaadin-time-picker': '17:05' };
                  field.value = kinds[field.localName] || items.find(value => value !== field.value) || field.value;
                  field.dispatchEvent(new Event('change', { bubbles: true }));
                  return field.value;
                }""");
        return new Entry(form, "value", name, value);
    }

    private static String other(Locator input) {
        return input.inputValue().equals(NUMBER) ? "8" : NUMBER;
    }

    /** Fails unless it is still there. */
    public void assertKept(String after) {
        assertThat(form.locator("[data-entered]").first().evaluate("(field, way) => String(field[way])", way))
                .as(name + " after " + after)
                .isEqualTo(value);
    }

    /** Fails unless the same form, opened again, has it in the field of the same name. */
    public void assertKeptIn(Locator again, String after) {
        Locator field = again.locator("[data-field='" + name + "']").first();
        again.page().waitForCondition(() -> String.valueOf(field.evaluate("""
                                (field, [way, value]) => way === 'value' ? String(field.value)
                                    : String([...field.querySelectorAll('vaadin-checkbox, vaadin-radio-button'), field]
                                        .some(one => String(one.checked) === value))""", List.of(way, value)))
                .equals(way.equals("value") ? value : "true"));
        assertThat(field.isVisible()).as(name + " after " + after).isTrue();
    }
}
