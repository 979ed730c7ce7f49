package parcels;

import dev.chainrule.Chain;
import dev.chainrule.EffectiveDate;
import dev.chainrule.Given;
import dev.chainrule.Next;
import dev.chainrule.Party;
import dev.chainrule.Policy;
import dev.chainrule.Repeated;
import dev.chainrule.Rule;
import dev.chainrule.Severity;
import dev.chainrule.Transaction;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** A bit of everything, with bodies that allocate nothing themselves. */
@Policy(source = "Terms of parcels", version = "1")
public interface Parcels {

    enum Zone {
        INNER,
        OUTER
    }

    interface Handler {
        String code();

        Zone zone();

        boolean open();
    }

    @Party("sender")
    interface Sender extends Handler {
        Optional<String> account();
    }

    @Party("hub")
    interface Hub extends Handler {
        int load();
    }

    @Party("bike")
    interface Bike extends Handler {}

    @Party("van")
    interface Van extends Handler {
        Integer seats();
    }

    @Party("receiver")
    interface Receiver {
        String name();

        LocalDate movedIn();
    }

    @Transaction
    interface Parcel {
        @EffectiveDate
        LocalDate sentOn();

        int grams();
    }

    @Transaction
    interface Letter {
        int pages();
    }

    @Chain(from = "2020-01-01", until = "2040-01-01")
    void sent(Parcel parcel, Sender sender, @Repeated(min = 0, max = 5) List<Hub> hubs, Handler last, Receiver receiver);

    @Chain
    void posted(Letter letter, Sender sender, Receiver receiver);

    @Chain
    void handed(Sender sender, Bike bike, Receiver receiver);

    @Chain(closed = "No vans in the old town")
    void driven(Sender sender, Van van, Receiver receiver);

    @Rule(otherwise = "{handler} {handler.code} is shut", cites = "1", remedies = "Wait for {handler.code}")
    static boolean open(Handler handler) {
        return handler.open();
    }

    @Rule(otherwise = "{from.zone} to {to.zone}")
    static boolean sameZone(Handler from, @Next Handler to) {
        return from.zone() == to.zone();
    }

    @Rule(otherwise = "{a.code} twice")
    static boolean distinct(Handler a, Handler b) {
        return !a.code().equals(b.code());
    }

    @Rule(otherwise = "{hubs} with {hubs.load}")
    static boolean loads(Parcel parcel, List<Hub> hubs) {
        int sum = 0;
        for (int i = 0; i < hubs.size(); i++) {
            sum += hubs.get(i).load();
        }
        return sum < 100;
    }

    @Rule(otherwise = "{parcel.grams}", from = "2021-01-01")
    static boolean light(Parcel parcel) {
        return parcel.grams() < 1000;
    }

    @Rule(otherwise = "{van.seats}")
    static boolean seats(Van van) {
        return van.seats() == 2;
    }

    @Rule(otherwise = "{sender.account}", severity = Severity.WARNING)
    static boolean account(Sender sender, Receiver receiver) {
        return sender.account().isPresent();
    }

    @Rule(otherwise = "{receiver.name} came on {receiver.movedIn}", until = "2039-01-01")
    static boolean movedIn(Parcel parcel, Receiver receiver) {
        return !receiver.movedIn().isAfter(parcel.sentOn());
    }

    @Given(otherwise = "{letter.pages} pages")
    static boolean pages(Letter letter) {
        return letter.pages() >= 0;
    }
}
