package org.halfpastfour.testing;

import com.vaadin.flow.component.UI;
import java.util.Locale;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** A page in Simplified Chinese for each test. It is held here: the framework itself holds the current one only weakly. */
public final class OpenPage implements BeforeEachCallback, AfterEachCallback {

    private UI page = new UI();

    @Override
    public void beforeEach(ExtensionContext test) {
        page = new UI();
        page.setLocale(Locale.SIMPLIFIED_CHINESE);
        UI.setCurrent(page);
    }

    @Override
    public void afterEach(ExtensionContext test) {
        UI.setCurrent(null);
    }
}
