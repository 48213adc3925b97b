package org.halfpastfour.home.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.ClickEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.halfpastfour.account.AccountSummary;
import org.halfpastfour.home.ChangeHome;
import org.halfpastfour.home.ChangeOpeningHours;
import org.halfpastfour.home.ChangeRoom;
import org.halfpastfour.home.ChangeStaffMember;
import org.halfpastfour.home.DistrictSummary;
import org.halfpastfour.home.HomeChanges;
import org.halfpastfour.home.HomeDetails;
import org.halfpastfour.home.HomeId;
import org.halfpastfour.home.HomeStatus;
import org.halfpastfour.home.HomeSummary;
import org.halfpastfour.home.Homes;
import org.halfpastfour.home.OpeningHours;
import org.halfpastfour.home.RoomId;
import org.halfpastfour.home.RoomSummary;
import org.halfpastfour.home.StaffMemberId;
import org.halfpastfour.home.StaffMemberSummary;
import org.halfpastfour.home.StreetSummary;
import org.halfpastfour.shared.ChangedMeanwhile;
import org.halfpastfour.shared.PhoneNumber;
import org.halfpastfour.shell.ui.Errors;
import org.halfpastfour.shell.ui.News;
import org.halfpastfour.testing.OpenPage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Two people have the same form of a home open; the second who saves sees what the first one wrote, and loses nothing. */
@ExtendWith(OpenPage.class)
class HomeMeanwhileTest {

    private static final HomeId HOME = new HomeId(new UUID(0, 1));
    private static final DistrictSummary DISTRICT = new DistrictSummary("500103", "渝中区");
    private static final StreetSummary STREET = new StreetSummary("500103003", "解放碑街道", "500103");

    private final List<Object> sent = new ArrayList<>();
    private final Errors errors = new Errors(Clock.fixed(Instant.EPOCH, ZoneId.of("Asia/Shanghai")));
    private HomeSummary home = home("七星岗", HomeStatus.OPEN, 1);
    private List<OpeningHours> hours = List.of(monday(9));
    private RoomSummary room = room("一号教室", 1);
    private StaffMemberSummary member = member("王敏", 1);

    private final Homes homes = new Homes() {
        @Override
        public HomeDetails home(HomeId id) {
            return new HomeDetails(home, hours);
        }

        @Override
        public RoomSummary room(RoomId id) {
            return room;
        }

        @Override
        public List<StaffMemberSummary> staffOf(HomeId id) {
            return List.of(member);
        }

        @Override
        public List<AccountSummary> accountsAt(HomeId id) {
            return List.of();
        }

        @Override
        public List<DistrictSummary> districts() {
            return List.of(DISTRICT);
        }

        @Override
        public List<StreetSummary> streets(String district) {
            return List.of(STREET);
        }
    };

    private final HomeChanges desk = new HomeChanges() {
        @Override
        public void change(ChangeHome command) {
            sent.add(command);
            refuseUnless(command.version() == home.version());
            home = home(command.profile().name(), command.status(), home.version() + 1);
        }

        @Override
        public void changeOpeningHours(ChangeOpeningHours command) {
            sent.add(command);
            refuseUnless(command.seen().equals(hours));
            hours = command.openingHours();
        }

        @Override
        public void changeRoom(ChangeRoom command) {
            sent.add(command);
            refuseUnless(command.version() == room.version());
        }

        @Override
        public void changeStaffMember(ChangeStaffMember command) {
            sent.add(command);
            refuseUnless(command.version() == member.version());
        }
    };

    @Test
    void aHomeIsSavedInTheSecondAttemptWithWhatWasTyped() {
        ProfilePanel panel = new ProfilePanel(desk, homes, errors, home, changed -> {});
        TextField name = first(panel, TextField.class);
        name.setValue("七星岗中心");
        home = home("七星岗之家", HomeStatus.OPEN, 2);
        save(panel);
        assertThat(name.getValue()).isEqualTo("七星岗中心");
        assertThat(news(panel)).contains("七星岗之家");
        save(panel);
        assertThat(news(panel)).isEmpty();
        assertThat(home.name()).isEqualTo("七星岗中心");
        name.setValue("七星岗之家");
        save(panel);
        assertThat(sent).extracting(command -> ((ChangeHome) command).version()).containsExactly(1, 2, 3);
    }

    @Test
    void aHomeIsReopenedBesideItsOwnFormAndNotOverSomebodyElses() {
        home = home("七星岗", HomeStatus.CLOSED, 1);
        ProfilePanel panel = new ProfilePanel(desk, homes, errors, home, changed -> {});
        first(panel, TextField.class).setValue("七星岗中心");
        click(panel.openOrClose());
        assertThat(home.isOpen()).isTrue();
        assertThat(home.name()).isEqualTo("七星岗");
        save(panel);
        assertThat(home.name()).isEqualTo("七星岗中心");
    }

    @Test
    void openingHoursAreSavedInTheSecondAttemptAndAgainAfterIt() {
        HoursPanel panel = new HoursPanel(desk, homes, errors, new HomeDetails(home, hours));
        hours = List.of(monday(10));
        save(panel);
        assertThat(news(panel)).contains("10:00");
        save(panel);
        assertThat(hours).containsExactly(monday(9));
        save(panel);
        assertThat(sent).hasSize(3);
    }

    @Test
    void aRoomIsSavedInTheSecondAttemptWithWhatWasTyped() {
        RoomDialog dialog = new RoomDialog(desk, homes, errors, HOME, room, () -> {});
        first(dialog, TextArea.class).setValue("投影仪");
        room = room("阅览室", 2);
        save(dialog);
        assertThat(news(dialog)).contains("阅览室");
        assertThat(first(dialog, TextArea.class).getValue()).isEqualTo("投影仪");
        save(dialog);
        assertThat(sent).extracting(command -> ((ChangeRoom) command).version()).containsExactly(1, 2);
    }

    @Test
    void aMemberOfStaffIsSavedInTheSecondAttempt() {
        StaffMemberDialog dialog = new StaffMemberDialog(desk, homes, errors, HOME, member, () -> {});
        member = member("王慧敏", 2);
        save(dialog);
        assertThat(news(dialog)).contains("王慧敏");
        save(dialog);
        assertThat(sent)
                .extracting(command -> ((ChangeStaffMember) command).version())
                .containsExactly(1, 2);
    }

    private static void refuseUnless(boolean latest) {
        if (!latest) {
            throw new ChangedMeanwhile();
        }
    }

    private static HomeSummary home(String name, HomeStatus status, int version) {
        return new HomeSummary(HOME, name, DISTRICT, STREET, "八一路1号", new PhoneNumber("02363123456"), status, version);
    }

    private static OpeningHours monday(int opens) {
        return new OpeningHours(DayOfWeek.MONDAY, LocalTime.of(opens, 0), LocalTime.of(20, 0));
    }

    private static RoomSummary room(String name, int version) {
        return new RoomSummary(
                new RoomId(new UUID(0, 2)), HOME, name, 30, new BigDecimal("83.5"), 2, "", true, 20, version);
    }

    private static StaffMemberSummary member(String name, int version) {
        return new StaffMemberSummary(new StaffMemberId(new UUID(0, 3)), HOME, name, null, true, version);
    }

    private static void save(Component form) {
        Stream<Component> place = form instanceof Dialog dialog
                ? dialog.getFooter().getElement().getChildren().flatMap(element -> element.getComponent().stream())
                : all(form, Component.class);
        click(place.filter(Button.class::isInstance)
                .map(Button.class::cast)
                .reduce((one, last) -> last)
                .orElseThrow());
    }

    private static void click(Button button) {
        ComponentUtil.fireEvent(button, new ClickEvent<>(button));
    }

    private static String news(Component form) {
        return all(form, News.class)
                .filter(Component::isVisible)
                .map(news -> news.getElement().getTextRecursively())
                .findFirst()
                .orElse("");
    }

    private static <T extends Component> T first(Component form, Class<T> kind) {
        return all(form, kind).findFirst().orElseThrow();
    }

    private static <T extends Component> Stream<T> all(Component root, Class<T> kind) {
        Stream<T> own = kind.isInstance(root) ? Stream.of(kind.cast(root)) : Stream.empty();
        return Stream.concat(own, root.getChildren().flatMap(child -> all(child, kind)));
    }
}
