package org.halfpastfour.casework.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.PollEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.halfpastfour.casework.AttendanceConsentId;
import org.halfpastfour.casework.AttendanceConsents;
import org.halfpastfour.casework.CaseError;
import org.halfpastfour.casework.ClientId;
import org.halfpastfour.testing.OpenPage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(OpenPage.class)
class ConsentWatchTest {

    private static final ClientId CLIENT = new ClientId(new UUID(2, 2));

    private final Set<AttendanceConsentId> live = new HashSet<>(Set.of(new AttendanceConsentId(new UUID(3, 3))));
    private final Div page = new Div();
    private final ConsentWatch watch = new ConsentWatch(new AttendanceConsents() {
        @Override
        public Set<AttendanceConsentId> live(ClientId client) {
            return Set.copyOf(live);
        }
    });

    @Test
    void aPageShowsAnewWhatIsLeftWhenAConsentEnds() {
        open(() -> page.add(new Span("what is left")));
        look();
        assertThat(page.getElement().getTextRecursively()).isEqualTo("what was read under a consent");
        live.clear();
        look();
        assertThat(page.getElement().getTextRecursively()).isEqualTo("what is left");
    }

    @Test
    void ofACaseThatIsSeenNoMoreNothingStaysOnThePage() {
        open(() -> {
            throw CaseError.CASE_NOT_FOUND.told();
        });
        live.clear();
        try {
            look();
        } catch (RuntimeException refused) {
            assertThat(refused).matches(CaseError.CASE_NOT_FOUND::stopped);
        }
        assertThat(page.getElement().getTextRecursively()).isEmpty();
    }

    /** Of a group several families are seen, each under consents of its own. */
    @Test
    void aPageOfSeveralFamiliesEmptiesItselfWhenOneIsSeenNoMore() {
        Set<String> seen = new HashSet<>(Set.of("王小明", "李小红"));
        page.add(new Span("two names"));
        watch.start(page, page::removeAll);
        watch.shows(Set.copyOf(seen), () -> Set.copyOf(seen), () -> page.add(new Span("one name")));
        UI.getCurrent().add(page);
        look();
        assertThat(page.getElement().getTextRecursively()).isEqualTo("two names");
        seen.remove("王小明");
        look();
        assertThat(page.getElement().getTextRecursively()).isEqualTo("one name");
    }

    private void open(Runnable again) {
        page.add(new Span("what was read under a consent"));
        watch.start(page, page::removeAll);
        watch.shows(CLIENT, Set.copyOf(live), again);
        UI.getCurrent().add(page);
    }

    private static void look() {
        UI ui = UI.getCurrent();
        ComponentUtil.fireEvent(ui, new PollEvent(ui, true));
    }
}
