package press;

import java.time.LocalDate;
import java.util.List;

/** Asks along which chain, of lists of all lengths. */
public final class Lengths {

    /** A reader of whom the policy does not know what it is. */
    private record Stranger(String name) implements Press.Reader {}

    /** One that is both. */
    private record Both(String name) implements Press.known, Press.other {}

    private Lengths() {}

    public static void main(String[] args) {
        Press.Publisher publisher = PressFacts.publisher().build();
        Press.Kiosk kiosk = PressFacts.kiosk().build();
        Press.Station station = PressFacts.station().build();
        Press.known subscriber = PressFacts.known().name("s").build();
        Press.other library = PressFacts.other().name("l").build();
        Both both = new Both("b");

        is("Permitted by press.Press, chain toReader", publisher, subscriber);
        is("Permitted by press.Press, chain toReader", publisher, library);
        is("Permitted by press.Press, chain toReader", publisher, both);
        is("unknown-party", publisher, new Stranger("x"));
        is("named", publisher, PressFacts.known().name("").build());
        is("Permitted by press.Press, chain readerOrNull", publisher, kiosk, library);
        is("no-chain", publisher, station, library);
        is("Permitted by press.Press, chain lent", library, subscriber);
        is("Permitted by press.Press, chain lent", both, both);
        is("closed: The chain back is closed", kiosk, publisher);
        is("closed: The chain back is closed", station, publisher);
        is("no-chain", subscriber, publisher);
        is("no-chain");
        is("no-chain", publisher);
        is("no-chain", publisher, kiosk, library, library);

        has("chain passedOn", PressValidator.check(List.of(subscriber, library)));
        has("no-chain", PressValidator.check(List.of(subscriber, library, both)));
    }

    private static void is(String expected, Object... parties) {
        Press.Issue issue =
                PressFacts.issue().date(LocalDate.of(2024, 1, 1)).build();
        has(expected, PressValidator.checkAny(issue, List.of(parties)));
    }

    private static void has(String expected, PressDecision decision) {
        if (!decision.toString().contains(expected)) {
            throw new AssertionError(decision);
        }
    }
}
