package org.halfpastfour.casework.ui;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.util.List;
import org.halfpastfour.casework.ChangeStation;
import org.halfpastfour.casework.DistrictStations;
import org.halfpastfour.casework.OpenStation;
import org.halfpastfour.casework.PutAtStation;
import org.halfpastfour.casework.StationId;
import org.halfpastfour.casework.StationProfile;
import org.halfpastfour.casework.StationView;
import org.halfpastfour.casework.Stations;
import org.halfpastfour.casework.WorkerLoad;
import org.halfpastfour.home.StreetSummary;
import org.halfpastfour.shared.CommonError;
import org.halfpastfour.shared.Ids;
import org.halfpastfour.shared.InvalidInput;
import org.halfpastfour.shell.ui.DateField;
import org.jspecify.annotations.Nullable;

/** The forms around the places of work of a district. */
public class StationDialogs implements Serializable {

    private static final long serialVersionUID = 1L;

    private final Stations stations;
    private final CaseDialogs dialogs;
    private final StationWords words;

    @Inject
    public StationDialogs(Stations stations, CaseDialogs dialogs, CaseWords words) {
        this.stations = stations;
        this.dialogs = dialogs;
        this.words = new StationWords(words);
    }

    CaseFormDialog open(DistrictStations district, boolean point, Runnable done) {
        CaseFormDialog dialog = dialogs.dialog(point ? "station.open-point" : "station.open");
        StationId id = StationId.of(Ids.next());
        Select<StreetSummary> street = dialog.form().field("street", new Select<>());
        street.setLabel(words.text("station.field.street"));
        street.setItemLabelGenerator(StreetSummary::name);
        if (point) {
            street.setItems(stations.streets(district.district()));
            dialog.with(street);
        }
        ProfileFields fields = new ProfileFields(dialog, null);
        return dialog.sending(() -> {
            StreetSummary chosen = street.getValue();
            if (point && chosen == null) {
                throw new InvalidInput("street", CommonError.REQUIRED.code());
            }
            var unused = stations.open(
                    new OpenStation(id, district.district(), chosen == null ? null : chosen.code(), fields.profile()));
            done.run();
        });
    }

    CaseFormDialog change(StationView station, Runnable done) {
        CaseFormDialog dialog = dialogs.dialog("station.change");
        ProfileFields fields = new ProfileFields(dialog, station.profile());
        return dialog.sending(() -> {
            stations.change(new ChangeStation(station.id(), station.version(), fields.profile()));
            done.run();
        });
    }

    CaseFormDialog close(StationView station, Runnable done) {
        return dialogs.dialog("station.close")
                .with(new Paragraph(
                        words.text("station.close.text", station.profile().name())))
                .sending(() -> {
                    stations.close(station.id());
                    done.run();
                });
    }

    CaseFormDialog put(DistrictStations district, WorkerLoad load, Runnable done) {
        CaseFormDialog dialog = dialogs.dialog("station.put");
        List<StationView> open = district.stations().stream()
                .filter(station -> station.closedOn() == null)
                .toList();
        Select<StationView> place = dialog.form().field("station", new Select<>());
        place.setLabel(words.text("station.field.place"));
        place.setItems(open);
        place.setEmptySelectionAllowed(true);
        place.setEmptySelectionCaption(words.text("station.nowhere"));
        place.setItemLabelGenerator(each ->
                each == null ? words.text("station.nowhere") : each.profile().name());
        open.stream()
                .filter(station -> station.workers().stream()
                        .anyMatch(each -> each.account().equals(load.account())))
                .findFirst()
                .ifPresent(place::setValue);
        DateField from = dialog.form().field("from", new DateField(words.text("field.schedule-from")));
        from.setValue(words.words().words().today());
        return dialog.with(new Paragraph(words.text("station.put.text", load.name())), place, from)
                .sending(() -> {
                    StationView chosen = place.getValue();
                    stations.put(new PutAtStation(
                            district.district(), chosen == null ? null : chosen.id(), load.account(), from.getValue()));
                    done.run();
                });
    }

    private final class ProfileFields {

        private final TextField name;
        private final TextField address;
        private final TextField phone;
        private final TextArea opening;

        ProfileFields(CaseFormDialog dialog, @Nullable StationProfile before) {
            name = dialog.form().field("name", new TextField(words.text("station.field.name")));
            name.setMaxLength(StationProfile.LONGEST_NAME);
            address = dialog.form().field("address", new TextField(words.text("station.field.address")));
            address.setMaxLength(StationProfile.LONGEST_ADDRESS);
            phone = dialog.form().field("phone", new TextField(words.text("station.field.phone")));
            opening = dialog.form().field("opening", new TextArea(words.text("station.field.opening")));
            opening.setMaxLength(StationProfile.LONGEST_OPENING);
            if (before != null) {
                name.setValue(before.name());
                address.setValue(before.address());
                phone.setValue(before.phone());
                opening.setValue(before.opening());
            }
            dialog.with(name, address, phone, opening);
        }

        StationProfile profile() {
            return new StationProfile(name.getValue(), address.getValue(), phone.getValue(), opening.getValue());
        }
    }
}
