package dev.chainrule.processor.analysis.proof;

import dev.chainrule.processor.analysis.meaning.Application;
import dev.chainrule.processor.analysis.meaning.Lineup;
import dev.chainrule.processor.analysis.meaning.Seat;
import dev.chainrule.processor.analysis.solver.Demand;
import dev.chainrule.processor.model.Parameter;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Do checks that exclude each other still do so in longer runs? They do where another party can join the run without
 * coming between two that one of the checks takes for neighbours: every check of the shorter run is then made in the
 * longer one as well.
 */
final class Insertion {

    /** Two seats between which nobody may come. */
    private record Pair(Seat first, Seat second) {}

    private final Lineup lineup;
    private final List<Seat> seats = new ArrayList<>();
    private final Set<Pair> neighbours = new HashSet<>();
    private final Set<Integer> whole = new HashSet<>();

    private Insertion(Lineup lineup, List<Demand> core) {
        this.lineup = lineup;
        for (int position = 0; position < lineup.lengths().size(); position++) {
            for (int element = 0; element < lineup.lengths().get(position); element++) {
                seats.add(new Seat(position, element));
            }
        }
        core.forEach(demand -> note(demand.application()));
    }

    /**
     * Whether what a core excludes is excluded in longer runs as well.
     *
     * @param open the positions of the runs that may be longer than any that was tried
     * @param gap the size of a gap around the named parties from which on longer ones were not tried
     * @param named the application in question; none where the question is about the chain alone
     */
    static boolean staysImpossible(
            Lineup lineup, List<Demand> core, Set<Integer> open, int gap, Optional<Application> named) {
        Insertion insertion = new Insertion(lineup, core);
        return open.stream().allMatch(position -> insertion.mayGrow(position, gap, named));
    }

    private void note(Application application) {
        List<Parameter> parameters = application.rule().method().parameters();
        Optional<Seat> before = Optional.empty();
        for (int i = 0; i < parameters.size(); i++) {
            List<Seat> bound = seats(application.arguments().get(i));
            if (application.arguments().get(i) instanceof Application.Run) {
                noteWhole(bound);
            }
            if (!bound.isEmpty()) {
                if (parameters.get(i).next() && before.isPresent()) {
                    neighbours.add(new Pair(before.get(), bound.get(0)));
                }
                before = Optional.of(bound.get(bound.size() - 1));
            }
        }
    }

    private static List<Seat> seats(Application.Argument argument) {
        return argument instanceof Application.One one
                ? List.of(one.seat())
                : argument instanceof Application.Run run ? run.seats() : List.of();
    }

    /** A run taken as a whole is another one when somebody joins it. Which one an empty run is cannot be told. */
    private void noteWhole(List<Seat> run) {
        run.forEach(seat -> whole.add(seat.position()));
        for (int position = 0; position < lineup.lengths().size(); position++) {
            if (run.isEmpty() && lineup.lengths().get(position) == 0) {
                whole.add(position);
            }
        }
    }

    private boolean mayGrow(int position, int gap, Optional<Application> named) {
        Set<Seat> fixed = new HashSet<>();
        named.ifPresent(application -> application.arguments().forEach(argument -> {
            if (argument instanceof Application.One one && one.seat().position() == position) {
                fixed.add(one.seat());
            }
        }));
        int start = before(position);
        int end = start + lineup.lengths().get(position);
        // Borders of gaps: the seat before the run, the named ones in it, and the seat after it.
        int border = start;
        for (int at = start + 1; at <= end + 1; at++) {
            boolean closes = at == end + 1 || fixed.contains(seats.get(at));
            if (closes) {
                boolean grows = at - border - 1 >= gap && !isNamedPair(border, at, named);
                if (grows && (whole.contains(position) || !hasRoom(border, at))) {
                    return false;
                }
                border = at;
            }
        }
        return true;
    }

    /** Index of the seat before the first one of a position; -1 at the beginning of the chain. */
    private int before(int position) {
        int index = -1;
        for (int each = 0; each < position; each++) {
            index += lineup.lengths().get(each);
        }
        return index;
    }

    /** Whether somebody could stand somewhere between two borders. */
    private boolean hasRoom(int border, int next) {
        for (int at = border; at < next; at++) {
            if (at < 0 || at + 1 >= seats.size() || !neighbours.contains(new Pair(seats.get(at), seats.get(at + 1)))) {
                return true;
            }
        }
        return false;
    }

    /** Parties that the question itself wants to be neighbours are so in longer runs as well. */
    private boolean isNamedPair(int border, int next, Optional<Application> named) {
        if (named.isEmpty() || border < 0 || next >= seats.size() || next != border + 1) {
            return false;
        }
        Insertion only = new Insertion(lineup, List.of(new Demand(named.get(), Demand.Result.FAILS)));
        return only.neighbours.contains(new Pair(seats.get(border), seats.get(next)));
    }
}
