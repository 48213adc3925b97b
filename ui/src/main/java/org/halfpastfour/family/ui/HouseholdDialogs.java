package org.halfpastfour.family.ui;

import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.halfpastfour.family.AddAdult;
import org.halfpastfour.family.AddChild;
import org.halfpastfour.family.AdultView;
import org.halfpastfour.family.ChangeAdult;
import org.halfpastfour.family.ChangeChild;
import org.halfpastfour.family.ChildGuardian;
import org.halfpastfour.family.ChildView;
import org.halfpastfour.family.HouseholdId;
import org.halfpastfour.family.HouseholdView;
import org.halfpastfour.family.Relation;
import org.halfpastfour.family.ShareChild;
import org.halfpastfour.home.HomeId;
import org.halfpastfour.shell.ui.Draft;
import org.halfpastfour.shell.ui.Latest;

/** The forms about who belongs to a family. */
class HouseholdDialogs {

    private final FamilyActions desk;
    private final FamilyWords words;

    HouseholdDialogs(FamilyActions desk) {
        this.desk = desk;
        this.words = desk.words();
    }

    FamilyFormDialog changeChild(HouseholdId household, ChildView child) {
        FamilyFormDialog dialog = new FamilyFormDialog(desk, words.text("family.child.change", child.name()))
                .keep(Draft.of("child", child.id()));
        PersonFields.OfChild fields = fields(dialog).show(child);
        var latest = new Latest<>(
                child,
                () -> desk.child(household, child.id()),
                now -> dialog.tellNews(
                        Stream.of(now.name(), words.words().fullDate(now.birthDate()) + " · " + words.details(now))));
        dialog.openToCorrect(words.text("family.save"), words.text("family.saved"), (key, settled) -> {
            var command =
                    new ChangeChild(child.id(), fields.value(), latest.seen().version(), settled);
            latest.attempt(() -> desk.once(key, command, () -> desk.families().changeChild(command)));
        });
        return dialog;
    }

    void addChild(HouseholdView household) {
        FamilyFormDialog dialog =
                new FamilyFormDialog(desk, words.text("family.child.add")).keep(Draft.of("new-child", household.id()));
        PersonFields.OfChild fields = fields(dialog);
        Map<AdultView, Select<Relation>> relations = new GuardianChoice(words).of(household.adults(), AdultView::name);
        relations.values().stream().limit(1).forEach(first -> dialog.field("guardians", first));
        relations.values().stream().skip(1).forEach(dialog::show);
        dialog.open(words.text("family.child.add"), words.text("family.child.added"), key -> {
            List<ChildGuardian> guardians = new ArrayList<>();
            relations.forEach((adult, relation) -> {
                if (relation.getValue() != null) {
                    guardians.add(new ChildGuardian(adult.id(), relation.getValue()));
                }
            });
            var command = new AddChild(household.id(), fields.value(), guardians);
            desk.once(key, command, () -> desk.families().addChild(command));
        });
    }

    void changeAdult(HouseholdId household, AdultView adult) {
        FamilyFormDialog dialog = new FamilyFormDialog(desk, words.text("family.adult.change", adult.name()))
                .keep(Draft.of("adult", adult.id()));
        PersonFields.OfAdult fields = PersonFields.OfAdult.make(words);
        dialog.field("name", fields.name()).setValue(adult.name());
        dialog.field("phone", fields.phone()).setValue(adult.phone() == null ? "" : adult.phone());
        var latest = new Latest<>(
                adult,
                () -> desk.adult(household, adult.id()),
                now -> dialog.tellNews(Stream.of(now.name(), phone(now))));
        PhoneQuestion question = desk.phoneQuestion(adult.phone());
        dialog.open(words.text("family.save"), words.text("family.saved"), key -> {
            question.ask("phone", fields.phone().getValue());
            var command =
                    new ChangeAdult(adult.id(), fields.value(), latest.seen().version());
            latest.attempt(() -> desk.once(key, command, () -> desk.families().changeAdult(command)));
        });
    }

    void addAdult(HouseholdView household) {
        FamilyFormDialog dialog =
                new FamilyFormDialog(desk, words.text("family.adult.add")).keep(Draft.of("new-adult", household.id()));
        dialog.explain(words.text("family.adult.add.help"));
        PersonFields.OfAdult fields = PersonFields.OfAdult.make(words);
        dialog.field("name", fields.name());
        dialog.field("phone", fields.phone());
        PhoneQuestion question = desk.phoneQuestion(null);
        dialog.open(words.text("family.adult.add"), words.text("family.adult.added"), key -> {
            question.ask("phone", fields.phone().getValue());
            var command = new AddAdult(household.id(), fields.value());
            desk.once(key, command, () -> desk.families().addAdult(command));
        });
    }

    void share(HomeId home, ChildView child, boolean staff) {
        FamilyFormDialog dialog = new FamilyFormDialog(desk, words.text("family.share", child.name()));
        dialog.explain(words.text(staff ? "family.share.help-staff" : "family.share.help"));
        FamilyChoice family = new FamilyChoice(desk, home);
        if (staff) {
            dialog.show(family);
        }
        TextField code = codeField(dialog);
        family.whenChosen(code::setValue);
        dialog.open(words.text("family.share.do"), words.text("family.share.done"), key -> {
            var command = new ShareChild(child.id(), code.getValue());
            desk.once(key, command, () -> desk.families().shareChild(command));
        });
    }

    void redeem(HouseholdView household) {
        FamilyFormDialog dialog = new FamilyFormDialog(desk, words.text("family.referral"));
        dialog.explain(words.text("family.referral.help"));
        TextField code = codeField(dialog);
        dialog.open(words.text("family.referral.do"), words.text("family.referral.done"), key -> desk.families()
                .redeemReferral(household.id(), code.getValue()));
    }

    private String phone(AdultView adult) {
        return adult.phone() == null ? words.text("family.no-phone") : adult.phone();
    }

    private PersonFields.OfChild fields(FamilyFormDialog dialog) {
        PersonFields.OfChild fields = PersonFields.OfChild.make(words);
        dialog.field("name", fields.name());
        dialog.field("birthDate", fields.birthDate());
        dialog.field("sex", fields.sex());
        dialog.field("school", fields.school());
        dialog.field("grade", fields.grade());
        return fields;
    }

    private TextField codeField(FamilyFormDialog dialog) {
        TextField code = dialog.field("code", PersonFields.wide(new TextField(words.text("family.code.field"))));
        code.setPlaceholder("7K3M-9XQ2");
        code.getElement().setAttribute("autocapitalize", "characters");
        return code;
    }
}
