package loans;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import javax.annotation.processing.Generated;
import loans.ArtLoans.Borrower;
import loans.ArtLoans.Collector;
import loans.ArtLoans.Gallery;
import loans.ArtLoans.Lender;
import loans.ArtLoans.Loan;
import loans.ArtLoans.Museum;
import loans.ArtLoans.NationalMuseum;
import loans.ArtLoansDecision.ChainPath;
import loans.ArtLoansDecision.Denied;
import loans.ArtLoansDecision.Edition;
import loans.ArtLoansDecision.Next;
import loans.ArtLoansDecision.Origin;
import loans.ArtLoansDecision.PartyType;
import loans.ArtLoansDecision.Permitted;
import loans.ArtLoansDecision.Text;
import loans.ArtLoansDecision.Violation;

/** The chains of {@link ArtLoans} as data: who may come next, and which are nearest where none fits. */
@Generated("dev.chainrule")
@SuppressWarnings({"deprecation", "removal"})
final class ArtLoansChains {
    static final String POLICY = "loans.ArtLoans";

    static final Edition EDITION = new Edition(
            POLICY, "", "5847585fd446133027e91fc0aa1852c7", "b7f2f436b27825059cf1f65756c595e3");

    private static final Violation.Reason NO_CHAIN = Violation.of(POLICY, "no-chain")
            .message("No chain fits: {why}")
            .values("why")
            .parties("parties");

    private static final PartyType MUSEUM = new PartyType("museum", Museum.class);

    private static final PartyType NATIONAL_MUSEUM = new PartyType("national museum",
            NationalMuseum.class);

    private static final PartyType COLLECTOR = new PartyType("collector", Collector.class);
    private static final PartyType GALLERY = new PartyType("gallery", Gallery.class);

    private static final List<PartyType> PARTIES = List.of(MUSEUM, NATIONAL_MUSEUM, COLLECTOR,
            GALLERY);

    static final Shape LOAN = new Shape("loan", new Step("lender", Lender.class, 1, 1),
            new Step("borrower", Borrower.class, 1, 1));

    private static final List<Shape> LOAN_CHAINS = List.of(LOAN);

    private ArtLoansChains() {}

    /** Denies parties whom no chain of the transaction fits. */
    static ArtLoansDecision noChain(Object transaction, List<?> parties) {
        return noneOf(openTo(transaction), parties);
    }

    /** Who may come next in a chain of the transaction. */
    static Next next(Object transaction, List<?> soFar) {
        return following(openTo(transaction), soFar);
    }

    /** The chains that are open to a transaction, on its date where it has one. */
    private static List<Shape> openTo(Object transaction) {
        List<Shape> open = List.of();
        if (transaction instanceof Loan loan) {
            Objects.requireNonNull(loan.begin(), "loan.begin");
            open = and(open, LOAN_CHAINS);
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

    private static ArtLoansDecision noneOf(List<Shape> shapes, List<?> parties) {
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
            return party.getName() + " is no party of ArtLoans";
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
        private final List<Step> steps;
        private final Origin origin;
        private final ArtLoansDecision permitted;

        private Shape(String name, Step... steps) {
            this.name = name;
            this.steps = List.of(steps);
            this.origin = Origin.of(EDITION, name);
            this.permitted = Permitted.of(origin, null);
        }

        /** Decides by what was found, if anything. */
        ArtLoansDecision decide(Violation found) {
            return found == null ? permitted : Denied.of(origin, found);
        }

        /** Decides by what was found, of which there must be something. */
        ArtLoansDecision deny(Violation found) {
            ArtLoansDecision decision = decide(found);
            return decision.permitted()
                    ? Denied.of(origin, Violation.of(POLICY, "unsteady")
                            .message("A fact was missing, or a rule threw, and no longer so when it was asked again")
                            .remedies("Ask once more, about facts that answer alike each time")
                            .after(found))
                    : decision;
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
