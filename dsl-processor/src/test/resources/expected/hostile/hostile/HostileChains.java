package hostile;

import hostile.Hostile.Names;
import hostile.Hostile.Seat_Belt;
import hostile.Hostile.System;
import hostile.Hostile.seatBelt;
import hostile.Hostile.Ünïcode;
import hostile.HostileDecision.ChainPath;
import hostile.HostileDecision.Denied;
import hostile.HostileDecision.Edition;
import hostile.HostileDecision.Next;
import hostile.HostileDecision.Origin;
import hostile.HostileDecision.PartyType;
import hostile.HostileDecision.Permitted;
import hostile.HostileDecision.Text;
import hostile.HostileDecision.Violation;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.annotation.processing.Generated;

/** The chains of {@link Hostile} as data: who may come next, and which are nearest where none fits. */
@Generated("dev.chainrule")
@SuppressWarnings({"deprecation", "removal"})
final class HostileChains {
    static final String POLICY = "hostile.Hostile";

    static final Edition EDITION = new Edition(
            POLICY, "1\"\\\n\t$L", "7d2258a42b1c11c49780f2d52fbb8987", "34793690f5b586f9fe7bcf6dc365e975");

    private static final Violation.Reason NO_CHAIN = Violation.of(POLICY, "no-chain")
            .message("No chain fits: {why}")
            .values("why")
            .parties("parties");

    private static final PartyType LIST = new PartyType("\"list\" {of} $L %s\\",
            Hostile.List.class);

    private static final PartyType STRING = new PartyType("string", Hostile.String.class);
    private static final PartyType OBJECT = new PartyType("object", Hostile.Object.class);
    private static final PartyType VIOLATION = new PartyType("violation", Hostile.Violation.class);
    private static final PartyType TEXT = new PartyType("text", Hostile.Text.class);
    private static final PartyType PERMITTED = new PartyType("permitted", Hostile.Permitted.class);
    private static final PartyType DENIED = new PartyType("denied", Hostile.Denied.class);

    private static final PartyType PARTICIPANT = new PartyType("participant",
            Hostile.Participant.class);

    private static final PartyType BUILDER = new PartyType("builder", Hostile.Builder.class);
    private static final PartyType OVERRIDE = new PartyType("override", Hostile.Override.class);
    private static final PartyType EXCEPTION = new PartyType("exception", Hostile.Exception.class);
    private static final PartyType NEXT_ = new PartyType("next", Hostile.Next.class);
    private static final PartyType LOCAL_DATE = new PartyType("date", Hostile.LocalDate.class);
    private static final PartyType OBJECTS = new PartyType("objects", Hostile.Objects.class);

    private static final PartyType HOSTILE_FACTS = new PartyType("facts",
            Hostile.HostileFacts.class);

    private static final PartyType SEAT = new PartyType("wing seat", Hostile.Wing.Seat.class);
    private static final PartyType SEAT_ = new PartyType("tail seat", Hostile.Tail.Seat.class);
    private static final PartyType INDEX_ = new PartyType("index", Hostile.Index.class);
    private static final PartyType JOINED = new PartyType("joined", Hostile.Joined.class);
    private static final PartyType INT_STREAM = new PartyType("numbers", Hostile.IntStream.class);

    private static final PartyType CLASS_VALUE = new PartyType("class value",
            Hostile.ClassValue.class);

    private static final PartyType MAP = new PartyType("map", Hostile.Map.class);
    private static final PartyType SEAT_BELT = new PartyType("seat belt", seatBelt.class);
    private static final PartyType SEAT_BELT_ = new PartyType("SEAT_BELT", Seat_Belt.class);
    private static final PartyType ÜNÏCODE = new PartyType("ünïcode", Ünïcode.class);

    private static final List<PartyType> PARTIES = List.of(LIST, STRING, OBJECT, VIOLATION, TEXT,
            PERMITTED, DENIED, PARTICIPANT, BUILDER, OVERRIDE, EXCEPTION, NEXT_, LOCAL_DATE,
            OBJECTS, HOSTILE_FACTS, SEAT, SEAT_, INDEX_, JOINED, INT_STREAM, CLASS_VALUE, MAP,
            SEAT_BELT, SEAT_BELT_, ÜNÏCODE);

    static final Shape CHECK = new Shape(0, System.class, 2, "check", Step.one(LIST),
            Step.one(STRING));

    static final Shape NEXT = new Shape(1, System.class, 2, "next", Step.one(STRING),
            Step.one(OBJECT));

    static final Shape CHECK_ANY = new Shape(2, null, 3, "checkAny", Step.one(STRING),
            Step.one(OBJECT), Step.one(VIOLATION));

    static final Shape PERMITS_SALE = new Shape(3, Hostile.Class.class, 2, "permitsSale",
            Step.one(TEXT), Step.one(PERMITTED));

    static final Shape SALE = new Shape(4, Hostile.Class.class, 2, "sale", Step.one(PERMITTED),
            Step.one(TEXT));

    static final Shape EQUALS = new Shape(5, null, 2, "equals", Step.one(DENIED),
            Step.one(PARTICIPANT));

    static final Shape TO_STRING = new Shape(6, null, 2, "toString", Step.one(BUILDER),
            Step.one(OVERRIDE));

    static final Shape VIOLATIONS = new Shape(7, System.class, 0, "violations",
            new Step("exception", Hostile.Exception.class, 0, Integer.MAX_VALUE), Step.one(NEXT_),
            Step.one(LOCAL_DATE));

    static final Shape WARNINGS = new Shape(8, System.class, 1, "warnings",
            new Step("names", Names.class, 1, 1),
            new Step("objects", Hostile.Objects.class, 1, Integer.MAX_VALUE), Step.one(DENIED));

    static final Shape MAIN = new Shape(9, null, 3, "main", Step.one(HOSTILE_FACTS), Step.one(SEAT),
            Step.one(SEAT_));

    static final Shape INDEX = new Shape(10, System.class, 5, "index", Step.one(INDEX_),
            Step.one(JOINED), Step.one(INT_STREAM), Step.one(CLASS_VALUE), Step.one(MAP));

    static final Shape KÄUFER = new Shape(11, null, 3, "käufer", Step.one(ÜNÏCODE),
            Step.one(SEAT_BELT), Step.one(SEAT_BELT_));

    private static final List<Shape> CHAINS = List.of(CHECK, NEXT, CHECK_ANY, PERMITS_SALE, SALE,
            EQUALS, TO_STRING, VIOLATIONS, WARNINGS, MAIN, INDEX, KÄUFER);

    private static final List<Shape> SYSTEM_CHAINS = List.of(CHECK, NEXT, VIOLATIONS, WARNINGS,
            INDEX);

    private static final List<Shape> CLASS_CHAINS = List.of(PERMITS_SALE, SALE);

    private static final List<Shape> PLAIN_CHAINS = List.of(CHECK_ANY, EQUALS, TO_STRING, MAIN,
            KÄUFER);

    private HostileChains() {}

    /** Denies parties whom no chain of the transaction fits. */
    static HostileDecision noChain(Object transaction, List<?> parties) {
        return noneOf(openTo(transaction), parties);
    }

    /** Who may come next in a chain of the transaction. */
    static Next next(Object transaction, List<?> soFar) {
        return following(openTo(transaction), soFar);
    }

    /** Denies parties whom no chain without a transaction fits. */
    static HostileDecision noChain(List<?> parties) {
        return noneOf(PLAIN_CHAINS, parties);
    }

    /** Who may come next in a chain without a transaction. */
    static Next next(List<?> soFar) {
        return following(PLAIN_CHAINS, soFar);
    }

    /** The chains that are open to a transaction, on its date where it has one. */
    private static List<Shape> openTo(Object transaction) {
        List<Shape> open = List.of();
        if (transaction instanceof System system) {
            Objects.requireNonNull(system.date(), "system.date");
            open = and(open, SYSTEM_CHAINS);
        }
        if (transaction instanceof Hostile.Class) {
            open = and(open, CLASS_CHAINS);
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

    private static HostileDecision noneOf(List<Shape> shapes, List<?> parties) {
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
            return party.getName() + " is no party of Hostile";
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
        private final int number;
        private final Class<?> transaction;

        /** The types of the parties before all runs, and before them that of the transaction. */
        private final List<Class<?>> beginning;
        private final String name;
        private final List<Step> steps;
        private final Origin origin;
        private final HostileDecision permitted;

        private Shape(int number, Class<?> transaction, int leading, String name, Step... steps) {
            this.number = number;
            this.transaction = transaction;
            this.name = name;
            this.steps = List.of(steps);
            List<Class<?>> beginning = new ArrayList<>();
            if (transaction != null) {
                beginning.add(transaction);
            }
            for (int i = 0; i < leading; i++) {
                beginning.add(steps[i].type());
            }
            this.beginning = List.copyOf(beginning);
            this.origin = Origin.of(EDITION, name);
            this.permitted = Permitted.of(origin, null);
        }

        /** Decides by what was found, if anything: warnings deny nothing. */
        HostileDecision decide(Violation found) {
            if (found == null) {
                return permitted;
            }
            return found.isOrFollowsDenial() ? Denied.of(origin, found) : Permitted.of(origin, found);
        }

        /** Decides by what was found, of which there must be something. */
        HostileDecision deny(Violation found) {
            HostileDecision decision = decide(found);
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

    /** Which chains may parties fit? Those that begin like them, type by type; they still have to be tried. */
    static final class Index {
        static final int NONE = Integer.MAX_VALUE;

        static final Index WITH_TRANSACTION = new Index(
                CHAINS.stream().filter(chain -> chain.transaction != null).toList());

        static final Index PLAIN = new Index(
                CHAINS.stream().filter(chain -> chain.transaction == null).toList());

        private final List<Class<?>> types;

        /** Which of the types a class is of: the JVM keeps it with the class. */
        private final ClassValue<int[]> kinds = new ClassValue<int[]>() {
            @Override
            protected int[] computeValue(Class<?> type) {
                return IntStream.range(0, types.size())
                        .filter(i -> types.get(i).isAssignableFrom(type))
                        .toArray();
            }
        };

        /**
         * For each branch and each type that might stand there: the branch that follows, {@code ~chain} where only one
         * chain goes on with it, or zero.
         */
        private final int[][] next;

        /** For each branch the chains that end there or go on with a run. */
        private final int[][] ending;

        private Index(List<Shape> chains) {
            this.types = chains.stream()
                    .flatMap(chain -> chain.beginning.stream())
                    .distinct()
                    .toList();
            List<int[]> next = new ArrayList<>();
            List<int[]> ending = new ArrayList<>();
            add(chains, 0, next, ending);
            this.next = next.toArray(int[][]::new);
            this.ending = ending.toArray(int[][]::new);
        }

        private int add(List<Shape> chains, int depth, List<int[]> next, List<int[]> ending) {
            int branch = next.size();
            next.add(new int[types.size()]);
            ending.add(chains.stream()
                    .filter(chain -> chain.beginning.size() == depth)
                    .mapToInt(chain -> chain.number)
                    .toArray());
            chains.stream()
                    .filter(chain -> chain.beginning.size() > depth)
                    .collect(Collectors.groupingBy(chain -> chain.beginning.get(depth)))
                    .forEach((type, those) -> next.get(branch)[types.indexOf(type)] =
                            those.size() == 1 ? ~those.get(0).number : add(those, depth + 1, next, ending));
            return branch;
        }

        /** The first chain behind the given one that may fit, by its number. */
        int after(int chain, Object transaction, List<?> parties) {
            return fork(0, kinds.get(transaction.getClass()), chain, parties, 0);
        }

        /** The first chain behind the given one that may fit, by its number. */
        int after(int chain, List<?> parties) {
            return at(0, chain, parties, 0);
        }

        /**
         * The first chain behind the given one that may fit, of those that go through a branch, where the party at the position
         * comes next. Most parties are of one kind, and lead on to one branch.
         */
        private int at(int branch, int chain, List<?> parties, int position) {
            int first = NONE;
            int reached = branch;
            for (int i = position; ; i++) {
                first = Math.min(first, after(chain, ending[reached]));
                if (i == parties.size()) {
                    return first;
                }
                int[] itsKinds = kinds.get(parties.get(i).getClass());
                if (itsKinds.length != 1) {
                    return Math.min(first, fork(reached, itsKinds, chain, parties, i + 1));
                }
                reached = next[reached][itsKinds[0]];
                if (reached <= 0) {
                    return Math.min(first, along(reached, chain, parties, i + 1));
                }
            }
        }

        /**
         * The same behind a party or a transaction of these kinds, be they several or none; the party at the position comes after it.
         */
        private int fork(int branch, int[] itsKinds, int chain, List<?> parties, int position) {
            int first = NONE;
            for (int kind : itsKinds) {
                first = Math.min(first, along(next[branch][kind], chain, parties, position));
            }
            return first;
        }

        /** The same on a way as {@code next} has it. */
        private int along(int way, int chain, List<?> parties, int position) {
            if (way < 0) {
                return ~way > chain ? ~way : NONE;
            }
            return way == 0 ? NONE : at(way, chain, parties, position);
        }

        private static int after(int chain, int[] chains) {
            for (int number : chains) {
                if (number > chain) {
                    return number;
                }
            }
            return NONE;
        }
    }
}
