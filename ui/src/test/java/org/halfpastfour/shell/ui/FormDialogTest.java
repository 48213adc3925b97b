package org.halfpastfour.shell.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.BrowserlessTest;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.dom.DomEvent;
import com.vaadin.flow.internal.JacksonUtils;
import com.vaadin.flow.internal.nodefeature.ElementListenerMap;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class FormDialogTest extends BrowserlessTest {

    private final FormDialog dialog = new FormDialog();

    @Override
    protected Set<String> scanPackages() {
        return Set.of("org.halfpastfour.nowhere");
    }

    @BeforeEach
    void open() {
        dialog.open();
    }

    @Test
    void aTapBesideItDoesNothing() {
        assertThat(dialog.isCloseOnOutsideClick()).isFalse();
    }

    @Test
    void escapeLeavesItWhenNothingWasWritten() {
        escape();
        assertThat(dialog.isOpened()).isFalse();
    }

    @Test
    void escapeAsksBeforeItThrowsAwayWhatWasWritten() {
        write();
        escape();
        assertThat(dialog.isOpened()).isTrue();
        assertThat(questions()).hasSize(1);
    }

    @Test
    void whatWasWrittenGoesOnlyWhenThatIsChosen() {
        write();
        escape();
        choose("shell.keep-writing");
        assertThat(dialog.isOpened()).isTrue();
        assertThat(questions()).isEmpty();
        escape();
        choose("shell.discard");
        assertThat(dialog.isOpened()).isFalse();
        assertThat(questions()).isEmpty();
    }

    private List<Dialog> questions() {
        return $(Dialog.class).all().stream()
                .filter(open -> open.isOpened() && !open.equals(dialog))
                .toList();
    }

    private void choose(String text) {
        $(Button.class).all().stream()
                .filter(button -> button.getText().equals(text) && button.isAttached())
                .findFirst()
                .orElseThrow()
                .click();
    }

    private void write() {
        dialog.getElement()
                .getNode()
                .getFeature(ElementListenerMap.class)
                .fireEvent(new DomEvent(dialog.getElement(), "input", JacksonUtils.createObjectNode()));
    }

    private void escape() {
        ComponentUtil.fireEvent(dialog, new Dialog.DialogCloseActionEvent(dialog, true));
    }
}
