/** Solves A x = b for a symmetric positive definite A (row-major, n × n) by Cholesky. */
export function solvePositive(matrix: Float64Array, right: Float64Array): Float64Array {
  const n = right.length
  const lower = new Float64Array(n * n)
  for (let row = 0; row < n; row += 1) {
    for (let column = 0; column <= row; column += 1) {
      let sum = matrix[row * n + column] ?? 0
      for (let k = 0; k < column; k += 1) sum -= (lower[row * n + k] ?? 0) * (lower[column * n + k] ?? 0)
      lower[row * n + column] =
        row === column ? Math.sqrt(Math.max(sum, 1e-12)) : sum / (lower[column * n + column] ?? 1)
    }
  }
  const solved = Float64Array.from(right)
  for (let row = 0; row < n; row += 1) {
    let sum = solved[row] ?? 0
    for (let k = 0; k < row; k += 1) sum -= (lower[row * n + k] ?? 0) * (solved[k] ?? 0)
    solved[row] = sum / (lower[row * n + row] ?? 1)
  }
  for (let row = n - 1; row >= 0; row -= 1) {
    let sum = solved[row] ?? 0
    for (let k = row + 1; k < n; k += 1) sum -= (lower[k * n + row] ?? 0) * (solved[k] ?? 0)
    solved[row] = sum / (lower[row * n + row] ?? 1)
  }
  return solved
}
