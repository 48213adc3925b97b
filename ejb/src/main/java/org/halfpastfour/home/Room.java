package org.halfpastfour.home;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.util.UUID;
import org.halfpastfour.shared.ChangedMeanwhile;
import org.halfpastfour.shared.Ids;
import org.halfpastfour.shared.NameReading;
import org.halfpastfour.shared.Text;

/** A room of a home; what it is decides how many places it gives. */
@Entity
@Table(schema = "programme", name = "room")
@NamedQuery(name = Room.OF_HOME, query = "select r from Room r where r.home = :home order by r.floor, r.reading, r.id")
class Room {

    static final String OF_HOME = "Room.ofHome";

    @Id
    private UUID id;

    @Column(name = "home_id")
    private UUID home;

    private String name;
    private String reading;
    private int seats;

    @Column(name = "area_m2")
    private BigDecimal area;

    private int floor;
    private String equipment;

    @Enumerated(EnumType.STRING)
    private HomeStatus status = HomeStatus.OPEN;

    @Version
    private int version;

    protected Room() {}

    Room(HomeId home, RoomProfile profile) {
        this.id = Ids.next();
        this.home = home.value();
        become(profile);
    }

    final void become(RoomProfile profile) {
        this.name = Text.line(profile.name());
        this.reading = NameReading.of(name).sortKey();
        this.seats = profile.seats();
        this.area = profile.area();
        this.floor = profile.floor();
        this.equipment = Text.lines(profile.equipment());
    }

    /** Refused when somebody else has changed it since. */
    void mustBe(int expected) {
        ChangedMeanwhile.unless(version == expected);
    }

    void setOpen(boolean open) {
        status = open ? HomeStatus.OPEN : HomeStatus.CLOSED;
    }

    HomeId home() {
        return new HomeId(home);
    }

    String name() {
        return name;
    }

    RoomSummary summary() {
        return new RoomSummary(
                new RoomId(id),
                home(),
                name,
                seats,
                area,
                floor,
                equipment,
                status == HomeStatus.OPEN,
                Places.ofRoom(seats, area),
                version);
    }
}
