package spirits;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import javax.annotation.processing.Generated;
import spirits.Spirits.Blender;
import spirits.Spirits.Bottler;
import spirits.Spirits.Broker;
import spirits.Spirits.Distiller;
import spirits.Spirits.Importer;
import spirits.Spirits.Retailer;
import spirits.Spirits.Sale;
import spirits.Spirits.Sample;
import spirits.Spirits.Source;
import spirits.Spirits.Wholesaler;
import spirits.SpiritsDecision.ChainPath;
import spirits.SpiritsDecision.Denied;
import spirits.SpiritsDecision.Edition;
import spirits.SpiritsDecision.Next;
import spirits.SpiritsDecision.Origin;
import spirits.SpiritsDecision.PartyType;
import spirits.SpiritsDecision.Permitted;
import spirits.SpiritsDecision.Text;
import spirits.SpiritsDecision.Violation;

/** The chains of {@link Spirits} as data: who may come next, and which are nearest where none fits. */
@Generated("dev.chainrule")
@SuppressWarnings({"deprecation", "removal"})
final class SpiritsChains {
    static final String POLICY = "spirits.Spirits";

    static final Edition EDITION = new Edition(
            POLICY, "2024-3", "1bb465844e4138bafc52140b8ab6db59", "745652d2c0665133b7bdcaec2d0507e6");

    private static final Violation.Reason NO_CHAIN = Violation.of(POLICY, "no-chain")
            .message("No chain fits: {why}")
            .values("why")
            .parties("parties");

    private static final PartyType DISTILLER = new PartyType("distiller", Distiller.class);
    private static final PartyType IMPORTER = new PartyType("importer", Importer.class);
    private static final PartyType BROKER = new PartyType("broker", Broker.class);
    private static final PartyType WHOLESALER = new PartyType("wholesaler", Wholesaler.class);
    private static final PartyType RETAILER = new PartyType("retailer", Retailer.class);
    private static final PartyType BOTTLER = new PartyType("bottler", Bottler.class);
    private static final PartyType BLENDER = new PartyType("blender", Blender.class);

    private static final List<PartyType> PARTIES = List.of(DISTILLER, IMPORTER, BROKER, WHOLESALER,
            RETAILER, BOTTLER, BLENDER);

    static final Shape DIRECT = new Shape("direct", List.of("§ 1"), List.of(Window.ALWAYS),
            Step.one(DISTILLER), Step.one(RETAILER));

    static final Shape TRADED = new Shape("traded", List.of("§ 2", "§ 3 (1)"),
            List.of(new Window(LocalDate.of(2020, 1, 1), LocalDate.of(2025, 1, 1))),
            Step.one(IMPORTER), new Step("broker", Broker.class, 0, 3),
            new Step("wholesaler", Wholesaler.class, 1, Integer.MAX_VALUE), Step.one(RETAILER));

    static final Shape FROM_SOURCE = new Shape("fromSource", List.of(), List.of(Window.ALWAYS),
            new Step("source", Source.class, 1, 1), Step.one(RETAILER));

    static final Shape SAMPLES = new Shape("samples", List.of(), List.of(Window.ALWAYS),
            Step.one(DISTILLER), Step.one(WHOLESALER));

    static final Shape AUCTION = new Shape("auction", List.of(), List.of(), Step.one(DISTILLER),
            Step.one(BROKER), Step.one(RETAILER));

    static final Shape PARTNERSHIP = new Shape("partnership", List.of(), List.of(Window.ALWAYS),
            Step.one(DISTILLER), Step.one(WHOLESALER));

    private static final List<Shape> SALE_CHAINS = List.of(DIRECT, TRADED, FROM_SOURCE);
    private static final List<Shape> SAMPLE_CHAINS = List.of(SAMPLES);
    private static final List<Shape> PLAIN_CHAINS = List.of(PARTNERSHIP);

    private SpiritsChains() {}

    /** Denies parties whom no chain of the transaction fits. */
    static SpiritsDecision noChain(Object transaction, List<?> parties) {
        return noneOf(openTo(transaction), parties);
    }

    /** Who may come next in a chain of the transaction. */
    static Next next(Object transaction, List<?> soFar) {
        return following(openTo(transaction), soFar);
    }

    /** Denies parties whom no chain without a transaction fits. */
    static SpiritsDecision noChain(List<?> parties) {
        return noneOf(PLAIN_CHAINS, parties);
    }

    /** Who may come next in a chain without a transaction. */
    static Next next(List<?> soFar) {
        return following(PLAIN_CHAINS, soFar);
    }

    /** The chains that are open to a transaction, on its date where it has one. */
    private static List<Shape> openTo(Object transaction) {
        List<Shape> open = List.of();
        if (transaction instanceof Sale sale) {
            LocalDate date = Objects.requireNonNull(sale.date(), "sale.date");
            open = and(open, inForce(SALE_CHAINS, date));
        }
        if (transaction instanceof Sample sample) {
            Objects.requireNonNull(sample.date(), "sample.date");
            open = and(open, SAMPLE_CHAINS);
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

    private static List<Shape> inForce(List<Shape> shapes, LocalDate date) {
        List<Shape> open = new ArrayList<>();
        for (Shape shape : shapes) {
            if (shape.isInForce(date)) {
                open.add(shape);
            }
        }
        return open;
    }

    private static SpiritsDecision noneOf(List<Shape> shapes, List<?> parties) {
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
            return party.getName() + " is no party of Spirits";
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
        private final List<Window> windows;
        private final List<Step> steps;
        private final Origin origin;
        private final SpiritsDecision permitted;

        private Shape(String name, List<String> cites, List<Window> windows, Step... steps) {
            this.name = name;
            this.cites = cites;
            this.windows = windows;
            this.steps = List.of(steps);
            this.origin = Origin.of(EDITION, name);
            this.permitted = Permitted.of(origin, null);
        }

        /** Decides by what was found, if anything: warnings deny nothing. */
        SpiritsDecision decide(Violation found) {
            if (found == null) {
                return permitted;
            }
            return found.isOrFollowsDenial() ? Denied.of(origin, found) : Permitted.of(origin, found);
        }

        boolean isInForce(LocalDate date) {
            for (int i = 0; i < windows.size(); i++) {
                if (windows.get(i).contains(date)) {
                    return true;
                }
            }
            return false;
        }

        SpiritsDecision notInForce(LocalDate date) {
            String dates = windows.stream().map(Window::toString).collect(Collectors.joining(" and "));
            return decide(Violation.of(POLICY, "not-in-force")
                    .message("The chain " + name + " is not in force on " + date + ", but " + dates)
                    .citations(cites.toArray(String[]::new))
                    .after(null));
        }

        /** Decides by what was found, of which there must be something. */
        SpiritsDecision deny(Violation found) {
            SpiritsDecision decision = decide(found);
            return decision.permitted()
                    ? Denied.of(origin, Violation.of(POLICY, "unsteady")
                            .message("A fact was missing, or a rule threw, and no longer so when it was asked again")
                            .remedies("Ask once more, about facts that answer alike each time")
                            .after(found))
                    : decision;
        }

        SpiritsDecision closed(String reason) {
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

        Violation wrongLength(Violation found, int position, List<?> run) {
            Step step = steps.get(position);
            String parties = step.count().equals("1") ? " party" : " parties";
            return Violation.of(POLICY, "run-length")
                    .message("The chain " + name + " takes " + step.count() + parties + " as {role}, not " + run.size())
                    .values("role")
                    .parties("run")
                    .after(found, step.role(), Text.path(step.role(), run), run);
        }

        /** How many parties have to be added or left out for the given ones to fit. */
        long distance(List<Class<?>> parties) {
            int[] row = new int[parties.size() + 1];
            for (int i = 0; i < row.length; i++) {
                row[i] = i;
            }
            long lacking = 0;
            for (Step step : steps) {
                int demanded = Math.min(step.min(), parties.size());
                for (int i = 0; i < demanded; i++) {
                    row = step.demanded(row, parties);
                }
                if (step.max() >= parties.size()) {
                    row = step.allowed(row, parties);
                } else {
                    for (int i = demanded; i < step.max(); i++) {
                        row = step.optional(row, parties);
                    }
                }
                lacking += step.min() - demanded;
            }
            return lacking + row[parties.size()];
        }

        ChainPath path() {
            return new ChainPath(name, steps.stream().map(Step::path).toList());
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

        String path() {
            return min == 1 && max == 1 ? role : role + " (" + count() + ")";
        }

        String count() {
            if (max == Integer.MAX_VALUE) {
                return min + " or more";
            }
            return min == max ? String.valueOf(min) : min + " to " + max;
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

        /** The same where the step may be taken any number of times. */
        int[] allowed(int[] row, List<Class<?>> parties) {
            int[] next = row.clone();
            for (int i = 1; i < row.length; i++) {
                int cost = takes(parties.get(i - 1)) ? 0 : 1;
                next[i] = Math.min(row[i], next[i - 1] + cost);
            }
            return next;
        }

        /** The same where the step may be taken once or not. */
        int[] optional(int[] row, List<Class<?>> parties) {
            int[] next = row.clone();
            for (int i = 1; i < row.length; i++) {
                if (takes(parties.get(i - 1))) {
                    next[i] = Math.min(next[i], row[i - 1]);
                }
                next[i] = Math.min(next[i], next[i - 1] + 1);
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

    /** Dates from the first, inclusive, until the second, exclusive; null where there is no end. */
    private record Window(LocalDate from, LocalDate until) {
        static final Window ALWAYS = new Window(null, null);

        boolean contains(LocalDate date) {
            return (from == null || !date.isBefore(from)) && (until == null || date.isBefore(until));
        }

        @Override
        public String toString() {
            String start = from == null ? "" : " from " + from;
            String end = until == null ? "" : " until " + until;
            return from == null && until == null ? "always" : (start + end).strip();
        }
    }
}
