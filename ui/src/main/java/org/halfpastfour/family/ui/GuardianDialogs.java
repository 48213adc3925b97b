package org.halfpastfour.family.ui;

import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import java.util.function.Supplier;
import org.halfpastfour.family.AdultView;
import org.halfpastfour.family.AppointGuardian;
import org.halfpastfour.family.BlockGuardian;
import org.halfpastfour.family.ChildView;
import org.halfpastfour.family.GuardianView;
import org.halfpastfour.family.Relation;
import org.halfpastfour.family.UnblockGuardian;

/** The staff's forms about who decides for a child. */
class GuardianDialogs {

    private final FamilyActions desk;
    private final FamilyWords words;

    GuardianDialogs(FamilyActions desk) {
        this.desk = desk;
        this.words = desk.words();
    }

    void appoint(ChildView child, List<AdultView> candidates) {
        FamilyFormDialog dialog = new FamilyFormDialog(desk, words.text("family.guardian.add", child.name()));
        Select<AdultView> adult =
                dialog.field("adult", PersonFields.choice(words.text("family.guardian"), candidates, AdultView::name));
        adult.setValue(candidates.getFirst());
        Select<Relation> relation =
                dialog.field("relation", PersonFields.relation(words.text("family.relation"), words));
        dialog.open(words.text("family.guardian.add.do"), words.text("family.saved"), key -> {
            var command = new AppointGuardian(
                    child.id(),
                    adult.getValue().id(),
                    relation.getValue(),
                    words.words().today(),
                    null);
            desk.once(key, command, () -> desk.families().appointGuardian(command));
        });
    }

    void block(ChildView child, GuardianView guardian) {
        FamilyFormDialog dialog = new FamilyFormDialog(desk, words.text("family.block.title", guardian.name()));
        dialog.explain(words.text("family.block.help", guardian.name(), child.name()));
        TextArea reason = reason(dialog);
        Supplier<BlockGuardian> asked = () -> new BlockGuardian(child.id(), guardian.adult(), reason.getValue());
        dialog.openToForetell(
                words.text("family.block"),
                words.text("family.block.done"),
                () -> desk.endings().foretellBlock(asked.get()),
                key -> {
                    BlockGuardian command = asked.get();
                    desk.once(key, command, () -> desk.families().blockGuardian(command));
                });
    }

    void unblock(ChildView child, GuardianView guardian) {
        FamilyFormDialog dialog = new FamilyFormDialog(desk, words.text("family.unblock.title", guardian.name()));
        dialog.explain(words.text("family.unblock.help", guardian.name(), child.name()));
        TextArea reason = reason(dialog);
        dialog.open(words.text("family.unblock"), words.text("family.unblock.done"), key -> {
            var command = new UnblockGuardian(child.id(), guardian.adult(), reason.getValue());
            desk.once(key, command, () -> desk.families().unblockGuardian(command));
        });
    }

    private TextArea reason(FamilyFormDialog dialog) {
        TextArea reason = dialog.field("reason", PersonFields.wide(new TextArea(words.text("family.reason"))));
        reason.setRequiredIndicatorVisible(true);
        return reason;
    }
}
