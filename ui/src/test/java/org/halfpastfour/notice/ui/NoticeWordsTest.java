package org.halfpastfour.notice.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.halfpastfour.notice.MessageTarget;
import org.halfpastfour.notice.NoticeKind;
import org.halfpastfour.notice.NoticeTopic;
import org.halfpastfour.shared.Roles;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every kind of message leads to a page that is there and that its receiver may open. */
class NoticeWordsTest {

    /** All other kinds of no work are told to families. */
    private static final Set<NoticeKind> SAFETY_OF_STAFF =
            EnumSet.of(NoticeKind.SECOND_ADULT, NoticeKind.LEAD_NEEDED, NoticeKind.ONE_MOMENT);

    private static final Set<NoticeKind> ALL_IN_THE_MESSAGE =
            EnumSet.of(NoticeKind.SEVERAL, NoticeKind.LETTER, NoticeKind.CONFIRM_ADDRESS, NoticeKind.TRIAL);

    private static final Map<String, Set<String>> ROLES_BY_ROUTE = new ClassFileImporter()
            .importPackages("org.halfpastfour").stream()
                    .filter(page -> page.isAnnotatedWith(Route.class) && page.isAnnotatedWith(RolesAllowed.class))
                    .collect(Collectors.toMap(
                            page -> page.getAnnotationOfType(Route.class).value(), NoticeWordsTest::roles));

    @ParameterizedTest
    @EnumSource
    void leadsToAPageThatItsReceiverMayOpen(NoticeKind kind) {
        MessageTarget.Kind page = kind.leadsTo();
        assertThat(page == null).isEqualTo(ALL_IN_THE_MESSAGE.contains(kind));
        if (page != null) {
            Stream.of(new MessageTarget(page, NoticeSamples.ID), new MessageTarget(page, null))
                    .forEach(target -> receivers(kind)
                            .forEach((role, way) -> assertThat(ROLES_BY_ROUTE.get(route(way.apply(target))))
                                    .as("%s of %s leads %s to %s", target, kind, role, way.apply(target))
                                    .contains(role)));
        }
    }

    private static Map<String, Function<MessageTarget, String>> receivers(NoticeKind kind) {
        return kind.topic() == NoticeTopic.WORK || SAFETY_OF_STAFF.contains(kind)
                ? Map.of(
                        Roles.HOME_STAFF, target -> NoticeWords.address(target, true),
                        Roles.VOLUNTEER, target -> NoticeWords.address(target, false))
                : Map.of(Roles.PARENT, NoticeWords::address);
    }

    private static String route(String address) {
        return address.replace("book/" + NoticeSamples.ID, "book/:session")
                .replace("sessions/" + NoticeSamples.ID, "sessions/:id");
    }

    private static Set<String> roles(JavaClass page) {
        return Arrays.stream(page.getAnnotationOfType(RolesAllowed.class).value())
                .collect(Collectors.toSet());
    }
}
