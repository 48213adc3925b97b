package org.halfpastfour.shell.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.BrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.internal.PendingJavaScriptInvocation;
import com.vaadin.flow.component.internal.UIInternals;
import com.vaadin.flow.component.textfield.TextField;
import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What the browser is told about forms; what it does with it is seen in the journeys. */
class TypedWorkTest extends BrowserlessTest {

    private final Forms form = new Forms(new Errors(Clock.system(ZoneId.of("Asia/Shanghai"))));

    @Override
    protected Set<String> scanPackages() {
        return Set.of("org.halfpastfour.nowhere");
    }

    @Test
    void everyFieldOfAFormHasItsNameInTheBrowser() {
        TextField name = form.field("name", new TextField());
        assertThat(name.getElement().getAttribute("data-field")).isEqualTo("name");
    }

    @Test
    void aFormThatWasSentSaysSo() {
        send(UI.getCurrent(), () -> {});
        assertThat(calls()).anyMatch(call -> call.contains("hpf.saved("));
    }

    @Test
    void aFormThatWasRefusedSaysNothing() {
        send(UI.getCurrent(), () -> {
            throw new IllegalStateException("refused");
        });
        assertThat(calls()).noneMatch(call -> call.contains("hpf.saved"));
    }

    @Test
    void whatOpenedOverAFormSendsIt() {
        Dialog dialog = new Dialog();
        UI.getCurrent().add(dialog);
        send(dialog, () -> {});
        assertThat(calls()).anyMatch(call -> call.contains("hpf.savedWhatOpened("));
    }

    @Test
    void whatIsSearchedForIsNoWorkAndStaysInTheTab() {
        TextField search = TypedWork.search(new TextField());
        assertThat(search.getElement().hasAttribute("data-exempt")).isTrue();
        assertThat(search.getElement().hasAttribute("data-search")).isTrue();
    }

    @Test
    void aDraftIsNamedByIdsAndPrivateOnesEndWithTheSession() {
        Draft draft = Draft.ofPrivate("note", "01a2231c");
        assertThat(draft.getElement().getAttribute("data-draft")).isEqualTo("note/01a2231c");
        assertThat(draft.getElement().getAttribute("data-minutes")).isEqualTo("30");
    }

    private void send(Component page, Runnable work) {
        Button button = form.submit("Save", key -> work.run());
        page.getElement().appendChild(button.getElement(), form.problem().getElement());
        button.click();
    }

    private static List<String> calls() {
        UIInternals page = UI.getCurrent().getInternals();
        page.getStateTree().runExecutionsBeforeClientResponse();
        return page.dumpPendingJavaScriptInvocations().stream()
                .map(PendingJavaScriptInvocation::getInvocation)
                .map(invocation -> invocation.getExpression())
                .toList();
    }
}
