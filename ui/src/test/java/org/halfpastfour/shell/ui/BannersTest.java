package org.halfpastfour.shell.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.BrowserlessTest;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.PollEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class BannersTest extends BrowserlessTest {

    private final Making making = new Making();

    @Override
    protected Set<String> scanPackages() {
        return Set.of("org.halfpastfour.nowhere");
    }

    @BeforeEach
    void chooseALanguage() {
        UI.getCurrent().setLocale(PageLanguage.ENGLISH.locale());
    }

    @Test
    void tellsHowFarItIsWhileItPasses() {
        Banners banners = open();
        making.text = "made: 40 %";
        poll();
        assertThat(banners.getElement().getTextRecursively()).isEqualTo("made: 40 %");
    }

    @Test
    void tellsThatItHasPassedAndLeavesThePageAsItIs() {
        Banners banners = open();
        TextField typed = new TextField();
        typed.setValue("half a sentence");
        UI.getCurrent().add(typed);
        making.pass();
        poll();
        assertThat(banners.getElement().getTextRecursively()).startsWith("all is made");
        assertThat($(NativeButton.class).all()).hasSize(1);
        assertThat(UI.getCurrent().getInternals().dumpPendingJavaScriptInvocations())
                .noneMatch(script -> script.getInvocation().getExpression().contains("reload"));
        assertThat(typed.getValue()).isEqualTo("half a sentence");
    }

    @Test
    void asksNoMoreWhenItHasPassed() {
        open();
        making.pass();
        poll();
        assertThat(UI.getCurrent().getPollInterval()).isEqualTo(-1);
    }

    @Test
    void offersNothingNewWhenNothingPassed() {
        making.pass();
        open();
        assertThat($(NativeButton.class).all()).isEmpty();
        assertThat(UI.getCurrent().getPollInterval()).isEqualTo(-1);
    }

    private Banners open() {
        Banners banners = new Banners(new SiteNotices(List.of(making)));
        UI.getCurrent().add(banners);
        return banners;
    }

    private static void poll() {
        ComponentUtil.fireEvent(UI.getCurrent(), new PollEvent(UI.getCurrent(), true));
    }

    private static final class Making implements SiteNotice {
        private String text = "made: 0 %";
        private boolean passing = true;

        void pass() {
            text = "all is made";
            passing = false;
        }

        @Override
        public Optional<String> text() {
            return Optional.of(text);
        }

        @Override
        public boolean isPassing() {
            return passing;
        }
    }
}
