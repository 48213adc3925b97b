package org.halfpastfour.shell.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class TimeFieldTest {

    /** Held here: the framework itself holds the current page only weakly. */
    private final UI page = new UI();

    @AfterEach
    void closePage() {
        UI.setCurrent(null);
    }

    @Test
    void countsTheHoursToTwentyFourForEverybody() {
        page.setLocale(Locale.US);
        UI.setCurrent(page);
        assertThat(new TimeField("Start").getElement().getProperty("label")).isEqualTo("Start");
        assertThat(new TimeField("Start").getLocale()).isEqualTo(Locale.UK);
    }
}
