package org.halfpastfour.demo;

import java.util.List;
import org.halfpastfour.home.HomeId;
import org.halfpastfour.home.RoomId;
import org.halfpastfour.home.StaffMemberId;

/** What was opened on a site. */
record DemoHouse(HomeId home, RoomId classroom, RoomId activityRoom, RoomId meetingRoom, List<StaffMemberId> staff) {}
