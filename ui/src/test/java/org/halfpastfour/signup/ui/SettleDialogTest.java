package org.halfpastfour.signup.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.ClickEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.halfpastfour.shared.Choice;
import org.halfpastfour.shared.Matter;
import org.halfpastfour.shared.Settlement;
import org.halfpastfour.shared.Touched;
import org.halfpastfour.shell.ui.Errors;
import org.halfpastfour.testing.OpenPage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What a change touches is shown before it is saved, and saved together with what was chosen for it. */
@ExtendWith(OpenPage.class)
class SettleDialogTest {

    private static final Instant START = Instant.parse("2026-11-24T08:30:00Z");

    private final Errors errors = new Errors(Clock.fixed(START, ZoneId.of("Asia/Shanghai")));
    private final List<Settlement> sent = new ArrayList<>();
    private final List<String> done = new ArrayList<>();
    private List<Matter> touched = List.of(matter(28), matter(3));

    @Test
    void whatIsTouchedIsListedWithWhoAndWhyBeforeAnythingIsSaved() {
        SettleDialog dialog = dialog();
        assertThat(text(dialog)).contains("四点半课堂", "大坪青少年之家", "场室只能坐 20 人", "王小雨");
        assertThat(sent).isEmpty();
    }

    @Test
    void nothingIsSavedBeforeSomethingIsChosenForEach() {
        SettleDialog dialog = dialog();
        reason(dialog).setValue("换教室");
        save(dialog);
        assertThat(sent).isEmpty();
        assertThat(done).isEmpty();
    }

    @Test
    void whatIsChosenForAllIsSavedForEachWithItsReason() {
        SettleDialog dialog = dialog();
        all(dialog).setValue(Choice.Kind.KEEP);
        reason(dialog).setValue("加椅子");
        save(dialog);
        assertThat(sent.getFirst().choices())
                .containsExactly(
                        new Choice(touched.get(0).key(), Choice.Kind.KEEP, "加椅子"),
                        new Choice(touched.get(1).key(), Choice.Kind.KEEP, "加椅子"));
        assertThat(done).containsExactly("done");
    }

    @Test
    void whatChangedMeanwhileIsShownAndAskedAgain() {
        SettleDialog dialog = dialog();
        all(dialog).setValue(Choice.Kind.CANCEL);
        reason(dialog).setValue("换教室");
        touched = List.of(matter(29));
        save(dialog);
        assertThat(done).isEmpty();
        assertThat(text(dialog)).contains("情况有变化");
        assertThat(of(dialog, MatterLine.class)).hasSize(1);
    }

    private SettleDialog dialog() {
        List<SettleDialog> opened = new ArrayList<>();
        SettleDialog dialog = new SettleDialog(errors, touched, this::change, () -> done.add("done"));
        opened.add(dialog);
        dialog.open();
        return opened.getFirst();
    }

    private void change(Settlement settlement) {
        if (touched.stream().anyMatch(matter -> settlement.of(matter).isEmpty())) {
            throw new Touched(touched);
        }
        sent.add(settlement);
    }

    private static Matter matter(int people) {
        return new Matter(
                "seats",
                new UUID(0, people),
                null,
                "20",
                "大坪青少年之家",
                "四点半课堂",
                START,
                START.plusSeconds(5400),
                people,
                List.of("王小雨"),
                EnumSet.of(Choice.Kind.CANCEL, Choice.Kind.KEEP));
    }

    private static void save(SettleDialog dialog) {
        Button save = of(dialog, Button.class)
                .filter(button -> "一起保存".equals(button.getText()))
                .findFirst()
                .orElseThrow();
        ComponentUtil.fireEvent(save, new ClickEvent<>(save));
    }

    private static TextField reason(SettleDialog dialog) {
        return of(dialog, TextField.class).findFirst().orElseThrow();
    }

    @SuppressWarnings("unchecked")
    private static Select<Choice.Kind> all(SettleDialog dialog) {
        return (Select<Choice.Kind>) of(dialog, Select.class).findFirst().orElseThrow();
    }

    private static String text(Component component) {
        return component.getElement().getTextRecursively();
    }

    private static <C> Stream<C> of(Component parent, Class<C> type) {
        Stream<Component> children = parent instanceof SettleDialog dialog
                ? Stream.concat(
                        dialog.getChildren(),
                        dialog.getFooter()
                                .getElement()
                                .getChildren()
                                .flatMap(element -> element.getComponent().stream()))
                : parent.getChildren();
        List<Component> all = children.toList();
        return all.stream()
                .flatMap(child ->
                        Stream.concat(Stream.of(child).filter(type::isInstance).map(type::cast), of(child, type)));
    }
}
