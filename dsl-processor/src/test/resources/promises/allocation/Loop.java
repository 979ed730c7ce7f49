package parcels;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import parcels.Parcels.Bike;
import parcels.Parcels.Handler;
import parcels.Parcels.Hub;
import parcels.Parcels.Letter;
import parcels.Parcels.Parcel;
import parcels.Parcels.Receiver;
import parcels.Parcels.Sender;
import parcels.Parcels.Van;
import parcels.Parcels.Zone;

/** Prints for each kind of call the answer and the bytes that many calls allocate. */
public final class Loop {

    private static final int CALLS = 10_000;

    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

    private static final Sender SENDER = sender("s", Optional.of("account"));
    private static final Hub HUB = hub("h1", true);
    private static final Hub SHUT = hub("h2", false);
    private static final Hub NAMELESS = hub(null, true);
    private static final Bike BIKE =
            ParcelsFacts.bike().code("b").zone(Zone.INNER).open(true).build();
    private static final Van VAN =
            ParcelsFacts.van().code("v").zone(Zone.INNER).open(true).seats(2).build();
    private static final Receiver RECEIVER = ParcelsFacts.receiver()
            .name("r")
            .movedIn(LocalDate.of(2020, 1, 1))
            .build();
    private static final Parcel PARCEL = parcel(LocalDate.of(2030, 1, 1));
    private static final Parcel LATE = parcel(LocalDate.of(2040, 1, 1));
    private static final Letter LETTER = ParcelsFacts.letter().pages(2).build();
    private static final Handler NOBODY = new Handler() {
        @Override
        public String code() {
            return "n";
        }

        @Override
        public Zone zone() {
            return Zone.INNER;
        }

        @Override
        public boolean open() {
            return true;
        }
    };
    private static final List<Hub> NO_HUBS = List.of();
    private static final List<Hub> HUBS = new ArrayList<>(List.of(HUB, hub("h3", true), hub("h4", true)));
    private static final List<Hub> SHUT_HUBS = List.of(HUB, SHUT);
    private static final List<Hub> NAMELESS_HUBS = List.of(HUB, NAMELESS);
    private static final List<Hub> MANY_HUBS = List.of(HUB, HUB, HUB, HUB, HUB, HUB);

    /** What is called; it answers whether the request was permitted. */
    private interface Call {
        boolean make();
    }

    private Loop() {}

    public static void main(String[] args) {
        Map<String, Call> calls = new LinkedHashMap<>();
        calls.put("nothing", () -> true);
        calls.put("permits, no run", () -> ParcelsValidator.permitsPosted(LETTER, SENDER, RECEIVER));
        calls.put("permits, no transaction", () -> ParcelsValidator.permitsHanded(SENDER, BIKE, RECEIVER));
        calls.put("permits, empty run", () -> ParcelsValidator.permitsSent(PARCEL, SENDER, NO_HUBS, BIKE, RECEIVER));
        calls.put("permits, run", () -> ParcelsValidator.permitsSent(PARCEL, SENDER, HUBS, VAN, RECEIVER));
        calls.put("decides, no run", () -> ParcelsValidator.posted(LETTER, SENDER, RECEIVER).permitted());
        calls.put("decides, no transaction", () -> ParcelsValidator.handed(SENDER, BIKE, RECEIVER).permitted());
        calls.put("decides, empty run", () -> decides(NO_HUBS, BIKE));
        calls.put("decides, run", () -> decides(HUBS, VAN));
        calls.put("denies, date", () -> ParcelsValidator.permitsSent(LATE, SENDER, HUBS, VAN, RECEIVER));
        calls.put("denies, closed", () -> ParcelsValidator.permitsDriven(SENDER, VAN, RECEIVER));
        calls.put("denies, rule", () -> ParcelsValidator.permitsSent(PARCEL, SENDER, SHUT_HUBS, VAN, RECEIVER));
        calls.put("denies, missing", () -> ParcelsValidator.permitsSent(PARCEL, SENDER, NAMELESS_HUBS, VAN, RECEIVER));
        calls.put("denies, run too long", () -> ParcelsValidator.permitsSent(PARCEL, SENDER, MANY_HUBS, VAN, RECEIVER));
        calls.put("denies, unknown", () -> ParcelsValidator.permitsSent(PARCEL, SENDER, NO_HUBS, NOBODY, RECEIVER));
        calls.forEach(Loop::measure);
    }

    private static boolean decides(List<Hub> hubs, Handler last) {
        return ParcelsValidator.sent(PARCEL, SENDER, hubs, last, RECEIVER).permitted();
    }

    private static void measure(String name, Call call) {
        boolean permitted = true;
        for (int i = 0; i < CALLS; i++) {
            permitted &= call.make();
        }
        long before = THREADS.getCurrentThreadAllocatedBytes();
        for (int i = 0; i < CALLS; i++) {
            permitted &= call.make();
        }
        long bytes = THREADS.getCurrentThreadAllocatedBytes() - before;
        System.out.println(name + "=" + permitted + "=" + bytes);
    }

    private static Sender sender(String code, Optional<String> account) {
        return ParcelsFacts.sender()
                .code(code)
                .zone(Zone.INNER)
                .open(true)
                .account(account)
                .build();
    }

    private static Hub hub(String code, boolean open) {
        return ParcelsFacts.hub().code(code).zone(Zone.INNER).open(open).load(7).build();
    }

    private static Parcel parcel(LocalDate sentOn) {
        return ParcelsFacts.parcel().sentOn(sentOn).grams(100).build();
    }
}
