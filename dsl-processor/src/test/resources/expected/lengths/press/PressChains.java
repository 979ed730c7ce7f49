package press;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import javax.annotation.processing.Generated;
import press.Press.Issue;
import press.Press.Kiosk;
import press.Press.Publisher;
import press.Press.Reader;
import press.Press.Seller;
import press.Press.Station;
import press.Press.known;
import press.Press.other;
import press.PressDecision.ChainPath;
import press.PressDecision.Denied;
import press.PressDecision.Edition;
import press.PressDecision.Next;
import press.PressDecision.Origin;
import press.PressDecision.PartyType;
import press.PressDecision.Permitted;
import press.PressDecision.Text;
import press.PressDecision.Violation;

/** The chains of {@link Press} as data: who may come next, and which are nearest where none fits. */
@Generated("dev.chainrule")
@SuppressWarnings({"deprecation", "removal"})
final class PressChains {
    static final String POLICY = "press.Press";

    static final Edition EDITION = new Edition(
            POLICY, "", "5da3572b00a7ecea8824d2c45a8d2791", "3e76a52a5a4355a31b1faf8e5565e2a1");

    private static final Violation.Reason NO_CHAIN = Violation.of(POLICY, "no-chain")
            .message("No chain fits: {why}")
            .values("why")
            .parties("parties");

    private static final PartyType KNOWN = new PartyType("subscriber", known.class);
    private static final PartyType OTHER = new PartyType("library", other.class);
    private static final PartyType KIOSK = new PartyType("kiosk", Kiosk.class);
    private static final PartyType STATION = new PartyType("station", Station.class);
    private static final PartyType PUBLISHER = new PartyType("publisher", Publisher.class);
    private static final List<PartyType> PARTIES = List.of(KNOWN, OTHER, KIOSK, STATION, PUBLISHER);

    static final Shape TO_READER = new Shape("toReader", List.of(), Step.one(PUBLISHER),
            new Step("reader", Reader.class, 1, 1));

    static final Shape READER_OR_NULL = new Shape("readerOrNull", List.of(), Step.one(PUBLISHER),
            Step.one(KIOSK), new Step("reader", Reader.class, 1, 1));

    static final Shape LENT = new Shape("lent", List.of(), Step.one(OTHER), Step.one(KNOWN));

    static final Shape BACK = new Shape("back", List.of(), new Step("seller", Seller.class, 1, 1),
            Step.one(PUBLISHER));

    static final Shape PASSED_ON = new Shape("passedOn", List.of(),
            new Step("reader", Reader.class, 1, 1), new Step("reader", Reader.class, 1, 1));

    private static final List<Shape> ISSUE_CHAINS = List.of(TO_READER, READER_OR_NULL, LENT);
    private static final List<Shape> PLAIN_CHAINS = List.of(PASSED_ON);

    private PressChains() {}

    /** Denies parties whom no chain of the transaction fits. */
    static PressDecision noChain(Object transaction, List<?> parties) {
        return noneOf(openTo(transaction), parties);
    }

    /** Who may come next in a chain of the transaction. */
    static Next next(Object transaction, List<?> soFar) {
        return following(openTo(transaction), soFar);
    }

    /** Denies parties whom no chain without a transaction fits. */
    static PressDecision noChain(List<?> parties) {
        return noneOf(PLAIN_CHAINS, parties);
    }

    /** Who may come next in a chain without a transaction. */
    static Next next(List<?> soFar) {
        return following(PLAIN_CHAINS, soFar);
    }

    /** The chains that are open to a transaction, on its date where it has one. */
    private static List<Shape> openTo(Object transaction) {
        List<Shape> open = List.of();
        if (transaction instanceof Issue issue) {
            Objects.requireNonNull(issue.date(), "issue.date");
            open = and(open, ISSUE_CHAINS);
        }
        return open;
    }

    /** All of them: mostly a transaction is of one type, and its chains are listed already. */
    private static List<Shape> and(List<Shape> open, List<Shape> more) {
        if (open.isEmpty()) {
            return more;
        }
        List<Shape> all = new ArrayList<>(open);
        all.addAll(more);
        return all;
    }

    private static PressDecision noneOf(List<Shape> shapes, List<?> parties) {
        List<?> all = List.copyOf(parties);
        Origin origin = Origin.noChain(EDITION, () -> nearest(shapes, types(all)));
        return Denied.of(
                origin,
                NO_CHAIN.after(
                        null,
                        Text.later(() -> whyNone(shapes, types(all))),
                        Text.path(party -> role(party.getClass()), all),
                        all));
    }

    private static Next following(List<Shape> shapes, List<?> soFar) {
        Set<Place> places = beginnings(shapes);
        for (Class<?> party : types(soFar)) {
            places = after(places, party);
        }
        return new Next(candidates(places), places.stream().anyMatch(Place::isEnd));
    }

    /** The first three of the chains for which the fewest parties have to be added or left out. */
    private static List<ChainPath> nearest(List<Shape> shapes, List<Class<?>> parties) {
        List<ChainPath> nearest = new ArrayList<>();
        long least = 0;
        for (Shape shape : shapes) {
            long distance = shape.distance(parties);
            if (nearest.isEmpty() || distance < least) {
                nearest.clear();
                least = distance;
            }
            if (distance == least) {
                nearest.add(shape.path());
            }
        }
        return nearest.subList(0, Math.min(nearest.size(), 3));
    }

    private static List<Class<?>> types(List<?> parties) {
        List<Class<?>> types = new ArrayList<>();
        parties.forEach(party -> types.add(party.getClass()));
        return types;
    }

    private static Set<Place> beginnings(List<Shape> shapes) {
        Set<Place> places = new LinkedHashSet<>();
        shapes.forEach(shape -> new Place(shape, 0, 0).addTo(places));
        return places;
    }

    /** The places that are reached when one more party follows; none, if none may. */
    private static Set<Place> after(Set<Place> places, Class<?> party) {
        Set<Place> reached = new LinkedHashSet<>();
        for (Place place : places) {
            if (place.hasRoom() && place.step().admits(party)) {
                new Place(place.shape(), place.index(), place.taken() + 1).addTo(reached);
            }
        }
        return reached;
    }

    private static List<PartyType> candidates(Set<Place> places) {
        return PARTIES.stream()
                .filter(type -> !after(places, type.type()).isEmpty())
                .toList();
    }

    private static String whyNone(List<Shape> shapes, List<Class<?>> parties) {
        if (shapes.isEmpty()) {
            return "none is in force for such a transaction";
        }
        Set<Place> places = beginnings(shapes);
        String before = "";
        for (Class<?> party : parties) {
            Set<Place> reached = after(places, party);
            if (reached.isEmpty()) {
                return whyNot(before, party, places);
            }
            places = reached;
            before = withArticle(role(party));
        }
        String candidates = oneOf(candidates(places));
        return parties.isEmpty()
                ? "it would have no parties; a chain begins with " + candidates
                : before + " is not the end of a chain; next may come " + candidates;
    }

    private static String whyNot(String before, Class<?> party, Set<Place> places) {
        if (PARTIES.stream().noneMatch(type -> type.type().isAssignableFrom(party))) {
            return party.getName() + " is no party of Press";
        }
        String role = role(party);
        String candidates = oneOf(candidates(places));
        if (before.isEmpty()) {
            return "a chain cannot begin with " + withArticle(role) + "; it begins with " + candidates;
        }
        String step = before + " cannot sell to " + withArticle(role) + "; ";
        List<PartyType> between = candidates(places).stream()
                .filter(type -> !after(after(places, type.type()), party).isEmpty())
                .toList();
        if (!between.isEmpty()) {
            return step + oneOf(between) + " may stand between them";
        }
        return candidates.isEmpty() ? step + before + " ends the chain" : step + "next may come " + candidates;
    }

    /** What the field calls parties of a class: by the first type of party that they are, or the lowest below that. */
    private static String role(Class<?> party) {
        PartyType found = null;
        for (PartyType type : PARTIES) {
            boolean saysMore = found == null || found.type().isAssignableFrom(type.type());
            if (saysMore && type.type().isAssignableFrom(party)) {
                found = type;
            }
        }
        return found == null ? "unknown party" : found.label();
    }

    private static String oneOf(List<PartyType> types) {
        List<String> labels =
                types.stream().map(type -> withArticle(type.label())).distinct().toList();
        int last = labels.size() - 1;
        return last < 1
                ? String.join("", labels)
                : String.join(", ", labels.subList(0, last)) + " or " + labels.get(last);
    }

    /** A label that begins with a capital is a name; others go by how they sound. */
    private static String withArticle(String label) {
        char first = label.charAt(0);
        if (Character.isUpperCase(first)) {
            return label;
        }
        return (label.matches("(?s)([aio]|e(?!u)|u(?!se|ni[fotvq]|ti)|hon[eo]|hour|heir).*") ? "an " : "a ") + label;
    }

    /** One chain: its name and who stands in it, seller before buyer. */
    static final class Shape {
        private final String name;
        private final List<String> cites;
        private final List<Step> steps;
        private final Origin origin;
        private final PressDecision permitted;

        private Shape(String name, List<String> cites, Step... steps) {
            this.name = name;
            this.cites = cites;
            this.steps = List.of(steps);
            this.origin = Origin.of(EDITION, name);
            this.permitted = Permitted.of(origin, null);
        }

        /** Decides by what was found, if anything. */
        PressDecision decide(Violation found) {
            return found == null ? permitted : Denied.of(origin, found);
        }

        /** Decides by what was found, of which there must be something. */
        PressDecision deny(Violation found) {
            PressDecision decision = decide(found);
            return decision.permitted()
                    ? Denied.of(origin, Violation.of(POLICY, "unsteady")
                            .message("A fact was missing, or a rule threw, and no longer so when it was asked again")
                            .remedies("Ask once more, about facts that answer alike each time")
                            .after(found))
                    : decision;
        }

        PressDecision closed(String reason) {
            return decide(Violation.of(POLICY, "closed")
                    .message("The chain " + name + " is closed: {reason}")
                    .citations(cites.toArray(String[]::new))
                    .values("reason")
                    .after(null, reason));
        }

        Violation unknownParty(Violation found, int position, Object party) {
            Step step = steps.get(position);
            String known = oneOf(PARTIES.stream().filter(type -> step.takes(type.type())).toList());
            return Violation.of(POLICY, "unknown-party")
                    .message("The {party} is not {known}")
                    .values("known")
                    .parties("party")
                    .after(found, known, step.role(), party);
        }

        /** How many parties have to be added or left out for the given ones to fit. */
        long distance(List<Class<?>> parties) {
            int[] row = new int[parties.size() + 1];
            for (int i = 0; i < row.length; i++) {
                row[i] = i;
            }
            for (Step step : steps) {
                row = step.demanded(row, parties);
            }
            return row[parties.size()];
        }

        ChainPath path() {
            return new ChainPath(name, steps.stream().map(Step::role).toList());
        }
    }

    /** Who may stand at one place of a chain, and how many of them in a row. */
    private record Step(String role, Class<?> type, int min, int max) {
        static Step one(PartyType party) {
            return new Step(party.label(), party.type(), 1, 1);
        }

        boolean takes(Class<?> party) {
            return type.isAssignableFrom(party);
        }

        /** Whether a class is of a type of party that may stand here. */
        boolean admits(Class<?> party) {
            return PARTIES.stream().map(PartyType::type)
                    .anyMatch(known -> type.isAssignableFrom(known) && known.isAssignableFrom(party));
        }

        /** Distances row by row, as between two words: this step must be taken. */
        int[] demanded(int[] row, List<Class<?>> parties) {
            int[] next = new int[row.length];
            next[0] = row[0] + 1;
            for (int i = 1; i < row.length; i++) {
                next[i] = 1 + Math.min(row[i], next[i - 1]);
                if (takes(parties.get(i - 1))) {
                    next[i] = Math.min(next[i], row[i - 1]);
                }
            }
            return next;
        }
    }

    /** Where one is when some parties are read: at a step that has taken so many of them. */
    private record Place(Shape shape, int index, int taken) {
        Step step() {
            return shape.steps.get(index);
        }

        boolean isEnd() {
            return index == shape.steps.size();
        }

        boolean hasRoom() {
            return !isEnd() && taken < step().max();
        }

        /** Adds this place, and those after it that are reached without another party. */
        void addTo(Set<Place> places) {
            places.add(this);
            if (!isEnd() && taken >= step().min()) {
                new Place(shape, index + 1, 0).addTo(places);
            }
        }
    }
}
