using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace ArticleRevisions.Archive.Postgres.Migrations
{
    /// <inheritdoc />
    public partial class CompactRecord : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "Sentences");

            migrationBuilder.DropIndex(
                name: "IX_Snapshots_ArticleId_TextHash",
                table: "Snapshots");

            migrationBuilder.Sql("""ALTER TABLE "Snapshots" ALTER COLUMN "TextHash" TYPE bytea USING decode("TextHash", 'hex');""");

            migrationBuilder.AddColumn<int>(
                name: "TextBase",
                table: "Snapshots",
                type: "integer",
                nullable: true);

            // Followed again from the snapshots at the next start or by "migrate": the same engine gives the same numbers.
            migrationBuilder.Sql("""DELETE FROM "SentenceOrders";""");

            migrationBuilder.AddColumn<byte[]>(
                name: "Wordings",
                table: "SentenceOrders",
                type: "bytea",
                nullable: false,
                defaultValue: new byte[0]);

            migrationBuilder.AddColumn<string>(
                name: "BaseHash",
                table: "RawResponses",
                type: "character varying(64)",
                nullable: true);

            migrationBuilder.CreateIndex(
                name: "IX_RawResponses_BaseHash",
                table: "RawResponses",
                column: "BaseHash");

            migrationBuilder.AddForeignKey(
                name: "FK_RawResponses_RawResponses_BaseHash",
                table: "RawResponses",
                column: "BaseHash",
                principalTable: "RawResponses",
                principalColumn: "Hash",
                onDelete: ReferentialAction.Restrict);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder) =>
            throw new NotSupportedException("The program before this migration cannot read texts that are packed against others.");
    }
}
