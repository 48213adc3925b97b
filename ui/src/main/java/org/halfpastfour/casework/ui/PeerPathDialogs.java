package org.halfpastfour.casework.ui;

import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.halfpastfour.casework.BeginPeerPath;
import org.halfpastfour.casework.BeginProbation;
import org.halfpastfour.casework.CaseworkerView;
import org.halfpastfour.casework.DistrictPeerPolicy;
import org.halfpastfour.casework.MakeTrainingRound;
import org.halfpastfour.casework.PassPeerGate;
import org.halfpastfour.casework.PeerGate;
import org.halfpastfour.casework.PeerGates;
import org.halfpastfour.casework.PeerPathView;
import org.halfpastfour.casework.PeerPathsOfCase;
import org.halfpastfour.casework.PeerPolicies;
import org.halfpastfour.casework.PeerPost;
import org.halfpastfour.casework.PeerStanding;
import org.halfpastfour.casework.PeerStopSide;
import org.halfpastfour.casework.PeerTraining;
import org.halfpastfour.casework.SetPeerPolicy;
import org.halfpastfour.casework.StopPeerPath;
import org.halfpastfour.casework.TrainingRoundView;
import org.halfpastfour.home.DistrictSummary;
import org.halfpastfour.shared.CodeWord;
import org.halfpastfour.shared.CommonError;
import org.halfpastfour.shared.InvalidInput;
import org.halfpastfour.shell.ui.DateField;

/** The forms of a peer volunteer's way, of training and of what a district asks. */
public class PeerPathDialogs implements Serializable {

    private static final long serialVersionUID = 1L;

    private final PeerGates gates;
    private final PeerTraining training;
    private final PeerPolicies policies;
    private final CaseDialogs dialogs;
    private final CaseWords words;

    @Inject
    public PeerPathDialogs(
            PeerGates gates, PeerTraining training, PeerPolicies policies, CaseDialogs dialogs, CaseWords words) {
        this.gates = gates;
        this.training = training;
        this.policies = policies;
        this.dialogs = dialogs;
        this.words = words;
    }

    CaseFormDialog begin(PeerPathsOfCase view, Runnable done) {
        CaseFormDialog dialog = dialogs.dialog("peer-path.begin").keep("peer-path", view.client());
        Select<PeerStanding> standing = dialog.choice(
                "standing",
                words.text("field.peer-standing"),
                PeerStanding.values(),
                PeerStanding.IN_GOOD_STANDING,
                words::of);
        DateField on = dialogs.date(dialog, "on", "field.peer-on", today());
        TextArea why = area(dialog, "field.peer-why", PassPeerGate.LONGEST);
        return dialog.with(new Paragraph(words.text("peer-path.begin.what", view.months())), standing, on, why)
                .sending(() -> {
                    var unused = gates.begin(
                            new BeginPeerPath(view.client(), standing.getValue(), on.getValue(), why.getValue()));
                    done.run();
                });
    }

    CaseFormDialog pass(PeerPathsOfCase view, PeerPathView path, PeerGate gate, Runnable done) {
        CaseFormDialog dialog =
                dialogs.dialog("peer-path.pass." + CodeWord.of(gate)).keep("peer-gate", path.id(), gate);
        DateField on = dialogs.date(dialog, "on", "field.peer-on", today());
        TextArea why = area(dialog, gate == PeerGate.WISH ? "field.peer-wish" : "field.peer-why", PassPeerGate.LONGEST);
        Select<TrainingRoundView> round = dialog.form().field("round", new Select<>());
        round.setLabel(words.text("field.peer-round"));
        round.setItems(view.rounds().stream()
                .filter(each -> !each.to().isAfter(today()))
                .toList());
        round.setItemLabelGenerator(TrainingRoundView::name);
        round.setVisible(gate == PeerGate.TRAINING);
        CheckboxGroup<PeerPost> posts =
                dialog.form().field("posts", new CheckboxGroup<>(words.text("field.peer-posts")));
        posts.setItems(view.open());
        posts.setItemLabelGenerator(words::of);
        posts.setVisible(gate == PeerGate.APPROVAL);
        return dialog.with(new Paragraph(words.text("peer-path.what." + CodeWord.of(gate))), on, round, posts, why)
                .sending(() -> {
                    TrainingRoundView of = round.getValue();
                    gates.pass(new PassPeerGate(
                            path.id(),
                            path.version(),
                            gate,
                            on.getValue(),
                            why.getValue(),
                            of == null ? null : of.id(),
                            List.copyOf(posts.getValue())));
                    done.run();
                });
    }

    CaseFormDialog probation(PeerPathsOfCase view, PeerPathView path, Runnable done) {
        LocalDate before = path.probationFrom();
        CaseFormDialog dialog = dialogs.dialog(before == null ? "peer-path.probation" : "peer-path.probation.anew")
                .keep("peer-probation", path.id());
        ComboBox<CaseworkerView> mentor =
                dialog.form().field("mentor", new ComboBox<>(words.text("field.peer-mentor")));
        mentor.setItems(view.mentors());
        mentor.setItemLabelGenerator(CaseworkerView::name);
        List<CaseworkerView> now = view.mentors().stream()
                .filter(each -> each.name().equals(path.mentor()))
                .toList();
        mentor.setValue(now.size() == 1 ? now.getFirst() : null);
        LocalDate until = path.probationTo();
        DateField from = dialogs.date(dialog, "from", "field.from", before == null ? today() : before);
        DateField to = dialogs.date(dialog, "to", "field.to", until == null ? today().plusMonths(3) : until);
        return dialog.with(mentor, from, to).sending(() -> {
            if (mentor.getValue() == null) {
                throw new InvalidInput("mentor", CommonError.REQUIRED.code());
            }
            gates.beginProbation(new BeginProbation(
                    path.id(), path.version(), mentor.getValue().account(), from.getValue(), to.getValue()));
            done.run();
        });
    }

    CaseFormDialog stop(PeerPathView path, Runnable done) {
        CaseFormDialog dialog = dialogs.dialog("peer-path.stop").keep("peer-stop", path.id());
        Select<PeerStopSide> by = dialog.choice(
                "by", words.text("field.peer-stopped-by"), PeerStopSide.values(), PeerStopSide.CLIENT, words::of);
        DateField on = dialogs.date(dialog, "on", "field.peer-on", today());
        TextArea why = area(dialog, "field.peer-why", StopPeerPath.LONGEST);
        return dialog.with(new Paragraph(words.text("peer-path.stop.what")), by, on, why)
                .sending(() -> {
                    gates.stop(
                            new StopPeerPath(path.id(), path.version(), by.getValue(), on.getValue(), why.getValue()));
                    done.run();
                });
    }

    CaseFormDialog round(List<DistrictSummary> districts, Runnable done) {
        CaseFormDialog dialog = dialogs.dialog("peer-round.make");
        Select<DistrictSummary> district = district(dialog, districts);
        TextField name = dialog.form().field("name", new TextField(words.text("field.peer-round-name")));
        name.setMaxLength(60);
        DateField from = dialogs.date(dialog, "from", "field.from", today());
        DateField to = dialogs.date(dialog, "to", "field.to", today());
        return dialog.with(district, name, from, to).sending(() -> {
            DistrictSummary of = district.getValue();
            var unused = training.make(new MakeTrainingRound(
                    of == null ? "" : of.code(), name.getValue(), from.getValue(), to.getValue()));
            done.run();
        });
    }

    CaseFormDialog policy(DistrictPeerPolicy policy, Runnable done) {
        CaseFormDialog dialog = dialogs.dialog("peer-policy.set");
        DateField from = dialogs.date(dialog, "from", "field.peer-policy-from", today());
        IntegerField months = dialog.form().field("months", new IntegerField(words.text("field.peer-months")));
        months.setMin(0);
        months.setMax(120);
        months.setStepButtonsVisible(true);
        months.setValue(policy.months());
        CheckboxGroup<PeerPost> posts =
                dialog.form().field("posts", new CheckboxGroup<>(words.text("field.peer-open-posts")));
        posts.setItems(PeerPost.values());
        posts.setItemLabelGenerator(words::of);
        posts.setValue(Set.copyOf(policy.posts()));
        return dialog.with(from, months, posts).sending(() -> {
            if (months.getValue() == null) {
                throw new InvalidInput("months", CommonError.REQUIRED.code());
            }
            policies.set(new SetPeerPolicy(
                    policy.district(), from.getValue(), months.getValue(), List.copyOf(posts.getValue())));
            done.run();
        });
    }

    private Select<DistrictSummary> district(CaseFormDialog dialog, List<DistrictSummary> districts) {
        Select<DistrictSummary> district = dialog.form().field("district", new Select<>());
        district.setLabel(words.text("field.district"));
        district.setItems(districts);
        district.setItemLabelGenerator(DistrictSummary::name);
        districts.stream().findFirst().ifPresent(district::setValue);
        district.setVisible(districts.size() > 1);
        return district;
    }

    private TextArea area(CaseFormDialog dialog, String label, int longest) {
        TextArea area = dialog.form().field("words", new TextArea(words.text(label)));
        area.setMinRows(3);
        area.setMaxLength(longest);
        return area;
    }

    private LocalDate today() {
        return words.words().today();
    }
}
